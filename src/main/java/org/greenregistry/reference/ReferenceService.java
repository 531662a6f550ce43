package org.greenregistry.reference;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.access.ForStewards;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.Act.FieldChange;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Keeping the code lists. Content is never touched: a code keeps its meaning in the versions that hold it. */
@Service
@Validated
@ForStewards
@Transactional(readOnly = true)
public class ReferenceService {

    /** How the journal calls the subject of these acts. */
    public static final String KIND = "reference";

    private final CodeEntries entries;
    private final CodeLists codes;
    private final JournalService journal;
    private final ApplicationEventPublisher events;

    ReferenceService(CodeEntries entries, CodeLists codes, JournalService journal, ApplicationEventPublisher events) {
        this.entries = entries;
        this.codes = codes;
        this.journal = journal;
        this.events = events;
    }

    @Transactional
    public void add(ReferenceList list, @Valid CodeInput input) {
        var known = entries.lock(list);
        if (known.stream().anyMatch(entry -> entry.code().equals(input.code()))) {
            throw new Refusal("reference.taken", input.code());
        }
        if (!list.accepts(input.code())) {
            throw new Refusal("reference.code." + list);
        }
        requireGroup(list, input.group());
        var name = new LocalizedText(input.nameVi(), input.nameEn());
        var entry = entries.save(
                new CodeEntry(new Code(list, input.code(), name, input.group(), input.validFrom(), null, null)));
        note("ADDED", entry, changes(null, entry.read()), null);
        events.publishEvent(new CodesChanged(list, input.code()));
    }

    /** New names, group or first day of the code that {@code input} names. */
    @Transactional
    public void describe(ReferenceList list, @Valid CodeInput input) {
        requireGroup(list, input.group());
        change("CHANGED", named(entries.lock(list), input.code()), null, entry -> entry.describe(input));
    }

    /** Ends a code. Records that hold it keep it; with a successor they count as that one from then on. */
    @Transactional
    public void retire(ReferenceList list, String code, @Valid Retirement retirement) {
        var rows = entries.lock(list);
        var lastDay = Objects.requireNonNull(retirement.lastDay());
        requireSuccessor(rows, code, retirement.successor(), lastDay);
        change(
                "RETIRED",
                named(rows, code),
                retirement.reason(),
                entry -> entry.retire(lastDay, retirement.successor()));
    }

    /** Takes back the end of a code, and with it its successor. */
    @Transactional
    public void reinstate(ReferenceList list, String code) {
        change("REINSTATED", named(entries.lock(list), code), null, CodeEntry::reinstate);
    }

    /** Adds what the product brings and the lists lack; what a steward changed stays. */
    @ForEveryone
    @Transactional
    void seed() {
        for (var list : ReferenceList.values()) {
            var known = entries.lock(list).stream().map(CodeEntry::code).toList();
            var missing = Seeds.of(list).stream()
                    .filter(seed -> !known.contains(seed.code()))
                    .toList();
            if (!missing.isEmpty()) {
                seed(list, missing);
            }
        }
    }

    private void seed(ReferenceList list, List<Code> missing) {
        var made =
                missing.stream().map(seed -> entries.save(new CodeEntry(seed))).toList();
        for (var i = 0; i < made.size(); i++) {
            var seed = missing.get(i);
            if (seed.validTo() != null) {
                made.get(i).retire(seed.validTo(), seed.successor());
            }
        }
        var changes = missing.stream()
                .map(seed -> new FieldChange(
                        seed.code(),
                        null,
                        Objects.requireNonNullElse(seed.name().vi(), seed.code())))
                .toList();
        journal.append(new Act("SEEDED", KIND, list.id(), null, null, changes, null));
        events.publishEvent(new CodesChanged(list, missing.getFirst().code()));
    }

    private static CodeEntry named(List<CodeEntry> rows, String code) {
        return rows.stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("reference.unknown", code));
    }

    private void change(String action, CodeEntry entry, @Nullable String reason, Consumer<CodeEntry> act) {
        var before = entry.read();
        act.accept(entry);
        var changes = changes(before, entry.read());
        if (!changes.isEmpty()) {
            note(action, entry, changes, reason);
            events.publishEvent(new CodesChanged(before.list(), codes.current(before.list(), before.code())));
        }
    }

    private static void requireGroup(ReferenceList list, @Nullable String group) {
        if (list.groups().isEmpty() ? group != null : !list.groups().contains(String.valueOf(group))) {
            throw new Refusal("reference.group");
        }
    }

    /** It must go on after the last day, and must not lead back. */
    private static void requireSuccessor(
            List<CodeEntry> rows, String code, @Nullable String successor, LocalDate lastDay) {
        if (successor == null) {
            return;
        }
        if (!named(rows, successor).read().isValidOn(lastDay.plusDays(1))) {
            throw new Refusal("reference.successor", successor);
        }
        for (var next = successor; next != null; next = named(rows, next).read().successor()) {
            if (next.equals(code)) {
                throw new Refusal("reference.circle", code);
            }
        }
    }

    private void note(String action, CodeEntry entry, List<FieldChange> changes, @Nullable String reason) {
        journal.append(new Act(action, KIND, entry.id(), null, null, changes, reason));
    }

    private static List<FieldChange> changes(@Nullable Code before, Code after) {
        return Stream.of(
                        change(
                                "name.vi",
                                before == null ? null : before.name().vi(),
                                after.name().vi()),
                        change(
                                "name.en",
                                before == null ? null : before.name().en(),
                                after.name().en()),
                        change("group", before == null ? null : before.group(), after.group()),
                        change("validFrom", before == null ? null : before.validFrom(), after.validFrom()),
                        change("validTo", before == null ? null : before.validTo(), after.validTo()),
                        change("successor", before == null ? null : before.successor(), after.successor()))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static FieldChange change(String path, @Nullable Object before, @Nullable Object after) {
        return new FieldChange(path, Objects.toString(before, null), Objects.toString(after, null));
    }
}
