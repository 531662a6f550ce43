package org.greenregistry.place;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.ledger.VersionDocument;
import org.greenregistry.ledger.VersionIndex;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What parks offer, as far as the current actor may see it, straight from the index. */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class ParkService {

    /** A region has dozens of parks. */
    private static final int MOST = 1000;

    private final VersionIndex index;
    private final PlaceService places;

    ParkService(VersionIndex index, PlaceService places) {
        this.index = index;
        this.places = places;
    }

    /** All parks with that name, code or place, or all; samples last. */
    public List<Park> rows(String typed) {
        var offers = offers();
        var offered = offers.stream()
                .filter(offer -> offer.content().park() != null)
                .collect(Collectors.toMap(
                        offer -> Objects.requireNonNullElse(offer.content().park(), ""),
                        offer -> offer,
                        (one, other) -> one));
        var given = places.givenParks().stream().map(park -> new Park(park.given(), offered.get(park.code())));
        var others =
                offers.stream().filter(offer -> offer.content().park() == null).map(Park::of);
        return places.searchParks(Stream.concat(given, others).toList(), typed, Integer.MAX_VALUE).stream()
                .sorted(Comparator.comparing(Park::isSample))
                .toList();
    }

    /** All of today, by code of the record. */
    public List<ParkOffer> offers() {
        return found(f -> VersionDocument.seen(f, null));
    }

    /** Of the park with that code of the product data, or of the record with that code. */
    public Optional<ParkOffer> offer(String code) {
        return found(f -> f.and()
                        .add(VersionDocument.seen(f, null))
                        .add(f.or(
                                f.match().field(ParkIndex.PARK).matching(code),
                                f.match().field(VersionDocument.CODE).matching(code))))
                .stream()
                .findFirst();
    }

    private List<ParkOffer> found(Function<SearchPredicateFactory, PredicateFinalStep> which) {
        if (!index.isWhole()) {
            return List.of();
        }
        var session = index.session();
        return session.search(session.scope(ParkVersion.class))
                .select(f -> f.composite()
                        .from(f.field(VersionDocument.CODE, String.class), f.field(ParkIndex.CONTENT, String.class))
                        .as(ParkService::offer))
                .where(which)
                .sort(f -> f.field(VersionDocument.CODE))
                .fetchHits(MOST);
    }

    private static ParkOffer offer(String code, String content) {
        return new ParkOffer(code, Canonical.read(Canonical.parse(content), ParkContent.class));
    }
}
