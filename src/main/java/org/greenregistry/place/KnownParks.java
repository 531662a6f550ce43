package org.greenregistry.place;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.ledger.RecordsChanged;
import org.greenregistry.ledger.WholeBook;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Every park that a record can name, for whoever asks thousands of times, such as the index: those of the product data,
 * then those that only the book knows and shows to the public, samples last. In memory, without a look at the database;
 * what is published is seen by the next question.
 */
@Component
public class KnownParks {

    private final Gazetteer given = Gazetteer.book();

    /** Asked for late: the index needs this bean while the database is still being set up. */
    private final ObjectProvider<WholeBook> book;

    private final ApplicationEventPublisher events;
    private volatile @Nullable Map<String, Park> own;

    KnownParks(ObjectProvider<WholeBook> book, ApplicationEventPublisher events) {
        this.book = book;
        this.events = events;
    }

    public Optional<Park> find(String code) {
        return given.park(code).map(Park::of).or(() -> Optional.ofNullable(own().get(code)));
    }

    /** Those of the product data by name. */
    List<Park> all() {
        return Stream.concat(given.parks().stream().map(Park::of), own().values().stream())
                .toList();
    }

    /**
     * Where to draw something: at {@code site}, else at its park, else at its unit, which may be one of the past. Empty
     * if none of them has a point.
     *
     * @param exact whether {@code site} is surveyed
     */
    public Optional<Located> locate(
            @Nullable GeoPoint site, boolean exact, @Nullable String park, @Nullable String unit) {
        var known = park == null ? null : own().get(park);
        return known == null
                ? given.locate(site, exact, park, unit)
                : given.locate(site, exact, null, null)
                        .or(() -> Located.at(known.point(), Located.By.PARK))
                        .or(() -> given.locate(null, exact, null, unit));
    }

    /** Differs where a park that only the book knows is another one, or lies elsewhere. */
    public String fingerprint() {
        return Canonical.digest(own().values().stream().map(KnownParks::essence).collect(Collectors.joining("\n")));
    }

    /** What others derive from a park. */
    private static String essence(Park park) {
        return Stream.of(park.code(), park.name(), park.unit(), park.point())
                .map(Objects::toString)
                .collect(Collectors.joining("\t"));
    }

    private Map<String, Park> own() {
        var known = own;
        return known == null ? read() : known;
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener
    void reread(RecordsChanged change) {
        if (change.kind().equals(ParkKind.NAME)) {
            var before = own();
            var changed = differing(before, read());
            if (!changed.isEmpty()) {
                events.publishEvent(new ParksChanged(Set.copyOf(changed)));
            }
        }
    }

    private static Set<String> differing(Map<String, Park> before, Map<String, Park> after) {
        return Stream.of(before, after)
                .map(Map::keySet)
                .flatMap(Collection::stream)
                .filter(code -> !Objects.equals(essence(before, code), essence(after, code)))
                .collect(Collectors.toSet());
    }

    private static @Nullable String essence(Map<String, Park> parks, String code) {
        var park = parks.get(code);
        return park == null ? null : essence(park);
    }

    /** One at a time: of two readings the later one must win. */
    private synchronized Map<String, Park> read() {
        var fresh = new LinkedHashMap<String, Park>();
        book.getObject().publicly(ParkContent.class).stream()
                .filter(found -> found.content().park() == null)
                .map(found -> Park.of(new ParkOffer(found.code(), found.content())))
                .sorted(Comparator.comparing(Park::isSample))
                .forEach(park -> fresh.put(park.code(), park));
        own = fresh;
        return fresh;
    }
}
