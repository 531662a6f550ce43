package org.greenregistry.cooperation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.ledger.VersionDocument;
import org.greenregistry.ledger.VersionIndex;
import org.greenregistry.place.Distance;
import org.greenregistry.place.Located;
import org.greenregistry.place.PlaceService;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.TermsPredicateOptionsStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds who answers a need or takes up an offer, as far as the current actor may see it. The index names the likeliest
 * by what both say; which fit, in what order and why is judged one by one.
 */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class CounterpartService {

    private static final int CANDIDATES = 200;

    /** A query of more words finds no better and takes longer. */
    private static final int WORDS = 40;

    private final VersionIndex index;
    private final NeedKind kind;
    private final PlaceService places;
    private final Clock clock;
    private final ZoneId zone;

    CounterpartService(VersionIndex index, NeedKind kind, PlaceService places, Clock clock, ZoneId zone) {
        this.index = index;
        this.kind = kind;
        this.places = places;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Those that fit {@code mine} best, best first; none while the index is made anew.
     *
     * @param mine of either side; without a kind, of any kind
     */
    public List<Counterpart> of(NeedContent mine, int most) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        if (mine.side() == null || !mine.isOpenOn(today) || !index.isWhole()) {
            return List.of();
        }
        var rows = candidates(mine);
        var contents = Stream.concat(Stream.of(mine), rows.stream().map(CooperationRow::content))
                .toList();
        var ranking = new Ranking(Likeness.among(contents), this::between, today);
        return rows.stream()
                .flatMap(row -> ranking.fit(mine, row.content()).stream()
                        .map(fit -> new Counterpart(row, fit.score(), fit.reasons())))
                .sorted(Comparator.comparingDouble(Counterpart::score)
                        .reversed()
                        .thenComparing(found -> found.row().code()))
                .limit(most)
                .toList();
    }

    /** Offers that fit what {@code project} is and where it stands, best first. */
    public List<Counterpart> offersFor(ProjectContent project, int most) {
        return of(ProjectWish.of(project), most);
    }

    private List<CooperationRow<NeedContent>> candidates(NeedContent mine) {
        var session = index.session();
        return session.search(session.scope(NeedVersion.class))
                .select(f -> RowSelection.of(f, kind))
                .where(f -> likely(f, mine))
                .fetchHits(CANDIDATES);
    }

    private static PredicateFinalStep likely(SearchPredicateFactory f, NeedContent mine) {
        var query = f.bool();
        var side = Objects.requireNonNull(mine.side());
        query.filter(VersionDocument.seen(f, null));
        query.filter(facet(f, "side", Set.of(side.other().name())));
        query.filter(facet(f, "state", Set.of(NeedState.OPEN.name())));
        query.filter(f.match().field(CooperationIndex.SAMPLE).matching(mine.sample()));
        var asked = mine.kind();
        if (asked != null) {
            query.filter(facet(f, "kind", names(side == NeedSide.NEED ? asked.offers() : asked.needs())));
            weigh(f, query, "kind", Set.of(asked.name()), 5);
        }
        weigh(f, query, "park", one(mine.park()), 8);
        weigh(f, query, "unit", one(mine.unit()), 4);
        weigh(f, query, "sections", mine.sections(), 4);
        weigh(f, query, "languages", mine.languages(), 1);
        weigh(f, query, "greenDeal", names(mine.greenDeal()), 1);
        var words = Likeness.words(mine).keySet().stream().limit(WORDS).collect(Collectors.joining(" "));
        if (!words.isEmpty()) {
            query.should(f.match()
                    .field(CooperationIndex.TITLE)
                    .boost(2)
                    .field(CooperationIndex.TEXT)
                    .matching(words));
        }
        return query;
    }

    private static TermsPredicateOptionsStep<?> facet(SearchPredicateFactory f, String facet, Set<String> values) {
        return f.terms()
                .field(CooperationIndex.FACET)
                .matchingAny(values.stream()
                        .map(value -> CooperationIndex.facet(facet, value))
                        .toList());
    }

    /** Counts the same however rare the values are. */
    private static void weigh(
            SearchPredicateFactory f,
            BooleanPredicateClausesStep<?, ?> query,
            String facet,
            Collection<String> values,
            float weight) {
        if (!values.isEmpty()) {
            query.should(facet(f, facet, Set.copyOf(values)).constantScore().boost(weight));
        }
    }

    private static Set<String> one(@Nullable String value) {
        return value == null ? Set.of() : Set.of(value);
    }

    private static Set<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private OptionalDouble between(NeedContent one, NeedContent other) {
        var here = point(one);
        var there = point(other);
        return here.isPresent() && there.isPresent()
                ? OptionalDouble.of(Distance.between(here.get(), there.get()))
                : OptionalDouble.empty();
    }

    private Optional<GeoPoint> point(NeedContent content) {
        return places.locate(null, false, content.park(), content.unit()).map(Located::point);
    }
}
