package org.greenregistry.reference;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Folded;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * All code lists as they stand, in memory: forms, pages and the index ask here. What a steward commits is seen by the
 * next question.
 */
@Component
public class CodeLists {

    private static final int DIVISION = 2;

    /** Asked for late: the index needs this bean while the database is still being set up. */
    private final ObjectProvider<CodeEntries> entries;

    private final Clock clock;
    private final ZoneId zone;
    private volatile @Nullable Map<ReferenceList, Map<String, Code>> lists;

    CodeLists(ObjectProvider<CodeEntries> entries, Clock clock, ZoneId zone) {
        this.entries = entries;
        this.clock = clock;
        this.zone = zone;
    }

    /** Every code there ever was, in the order of the list. */
    public List<Code> all(ReferenceList list) {
        return List.copyOf(codes(list).values());
    }

    public List<Code> validOn(ReferenceList list, LocalDate day) {
        return all(list).stream().filter(code -> code.isValidOn(day)).toList();
    }

    /** Those a form offers today, and {@code held}, which a record may keep although its days are over. */
    public List<String> offered(ReferenceList list, @Nullable String held) {
        return all(list).stream()
                .filter(code -> code.isValidOn(today()) || code.code().equals(held))
                .map(Code::code)
                .toList();
    }

    /** Those that records can count as today: all but the ones another code took over. */
    public List<String> standing(ReferenceList list) {
        return all(list).stream()
                .map(Code::code)
                .filter(code -> current(list, code).equals(code))
                .toList();
    }

    /** The code whose name in either language is {@code written}, case and marks aside. */
    public Optional<String> named(ReferenceList list, String written) {
        var folded = Folded.of(written.strip());
        return all(list).stream()
                .filter(code -> Stream.of(code.name().vi(), code.name().en())
                        .anyMatch(name -> name != null && Folded.of(name).equals(folded)))
                .map(Code::code)
                .findFirst();
    }

    public Optional<Code> find(ReferenceList list, String code) {
        return Optional.ofNullable(codes(list).get(code));
    }

    /**
     * The division of VSIC that {@code code} lies in. Those of 2018 kept their numbers in 2025, whatever their letters
     * became; the one that ended, 45, had the letter its activities have now.
     *
     * @param code two to five digits; a shorter one lies in none
     */
    public Optional<Code> division(String code) {
        if (code.length() < DIVISION) {
            return Optional.empty();
        }
        var division = code.substring(0, DIVISION);
        return find(ReferenceList.VSIC_2025, division).or(() -> find(ReferenceList.VSIC_2018, division));
    }

    /** Its own name, whatever became of it; the code itself where it has none or is unknown. */
    public String name(ReferenceList list, String code, Locale locale) {
        return find(list, code)
                .map(found -> found.name().in(locale))
                .filter(name -> !name.isEmpty())
                .orElse(code);
    }

    /** The code that {@code code} counts as today: itself, or what took over once its days were over. */
    public String current(ReferenceList list, String code) {
        return find(list, code)
                .filter(found -> found.hasEndedBy(today()))
                .map(Code::successor)
                .map(next -> current(list, next))
                .orElse(code);
    }

    /** The codes {@code code} directly took over from. */
    public List<Code> predecessors(ReferenceList list, String code) {
        return all(list).stream().filter(old -> code.equals(old.successor())).toList();
    }

    /** Differs whenever some code of {@code list} counts as another one than before. */
    public String fingerprint(ReferenceList list) {
        return Canonical.digest(all(list).stream()
                .filter(code -> code.successor() != null)
                .map(code -> code.code() + ">" + current(list, code.code()))
                .sorted()
                .collect(Collectors.joining("\n")));
    }

    /** In the zone of the book. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    private Map<String, Code> codes(ReferenceList list) {
        var known = lists;
        return (known == null ? read() : known).getOrDefault(list, Map.of());
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener
    void reread(CodesChanged change) {
        read();
    }

    /** One at a time: of two readings the later one must win. */
    private synchronized Map<ReferenceList, Map<String, Code>> read() {
        var fresh = new EnumMap<ReferenceList, Map<String, Code>>(ReferenceList.class);
        for (var entry : rows()) {
            var code = entry.read();
            fresh.computeIfAbsent(code.list(), list -> new LinkedHashMap<>()).put(code.code(), code);
        }
        lists = fresh;
        return fresh;
    }

    private Collection<CodeEntry> rows() {
        return entries.getObject().findAllByOrderById();
    }
}
