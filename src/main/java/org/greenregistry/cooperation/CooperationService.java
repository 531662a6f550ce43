package org.greenregistry.cooperation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.kernel.Folded;
import org.greenregistry.ledger.VersionDocument;
import org.greenregistry.ledger.VersionIndex;
import org.greenregistry.organisation.OrganisationRow;
import org.greenregistry.organisation.OrganisationService;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds records of every kind of cooperation, as far as the current actor may see them. */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class CooperationService {

    private static final AggregationKey<Map<String, Long>> COUNTS = AggregationKey.of("counts");
    private static final float TITLE_COUNTS = 3;
    private static final int CHUNK = 500;
    private static final int MOST_VALUES = 1000;

    /** Records of that many projects and organisations with the words are found by whom they name. */
    private static final int MOST_NAMED = 200;

    private final VersionIndex index;
    private final CooperationKinds kinds;
    private final CatalogueService projects;
    private final OrganisationService organisations;
    private final Clock clock;
    private final ZoneId zone;

    CooperationService(
            VersionIndex index,
            CooperationKinds kinds,
            CatalogueService projects,
            OrganisationService organisations,
            Clock clock,
            ZoneId zone) {
        this.index = index;
        this.kinds = kinds;
        this.projects = projects;
        this.organisations = organisations;
        this.clock = clock;
        this.zone = zone;
    }

    /** A page with its total and the counts of all facets; the sort of {@code page} is not used. */
    public <C extends Record> CooperationAnswer<C> answer(
            CooperationKind<C> kind, CooperationQuery query, Pageable page) {
        var found = asked(kind, query)
                .aggregation(COUNTS, f -> f.terms()
                        .field(CooperationIndex.FACET, String.class)
                        .maxTermCount(MOST_VALUES))
                .fetch((int) page.getOffset(), page.getPageSize());
        var facets = byFacet(found.aggregation(COUNTS));
        for (var facet : query.chosen().keySet()) {
            facets.put(facet, counts(kind, query.without(facet)).getOrDefault(facet, Map.of()));
        }
        return new CooperationAnswer<>(found.hits(), found.total().hitCount(), facets);
    }

    private <C extends Record> Map<String, Map<String, Long>> counts(CooperationKind<C> kind, CooperationQuery query) {
        return byFacet(asked(kind, query)
                .aggregation(COUNTS, f -> f.terms()
                        .field(CooperationIndex.FACET, String.class)
                        .maxTermCount(MOST_VALUES))
                .fetch(0)
                .aggregation(COUNTS));
    }

    private static Map<String, Map<String, Long>> byFacet(Map<String, Long> counts) {
        var facets = new HashMap<String, Map<String, Long>>();
        counts.forEach((value, count) -> {
            var sign = value.indexOf('=');
            facets.computeIfAbsent(value.substring(0, sign), facet -> new HashMap<>())
                    .put(value.substring(sign + 1), count);
        });
        return facets;
    }

    public <C extends Record> List<CooperationRow<C>> find(
            CooperationKind<C> kind, CooperationQuery query, Pageable page) {
        return asked(kind, query).fetchHits((int) page.getOffset(), page.getPageSize());
    }

    public long count(CooperationKind<?> kind, CooperationQuery query) {
        return asked(kind, query).fetchTotalHitCount();
    }

    /** Hands all that {@link #find} would list to {@code row}, one after the other. */
    public <C extends Record> void each(
            CooperationKind<C> kind, CooperationQuery query, Consumer<CooperationRow<C>> row) {
        try (var scroll = asked(kind, query).scroll(CHUNK)) {
            for (var chunk = scroll.next(); chunk.hasHits(); chunk = scroll.next()) {
                chunk.hits().forEach(row);
            }
        }
    }

    /** Whether lists can be asked; what only adds to a record is left out until they can. */
    public boolean isWhole() {
        return index.isWhole();
    }

    /** Those of any kind that name one of {@code records}, the latest first; none while the index is made anew. */
    public List<CooperationRow<?>> about(Set<UUID> records, int most) {
        return ofAnyKind(CooperationQuery.about(records), most);
    }

    /** Of any kind, as {@link #find} lists those of one; none while the index is made anew. */
    public List<CooperationRow<?>> ofAnyKind(CooperationQuery query, int most) {
        if (!index.isWhole()) {
            return List.of();
        }
        var named = named(query);
        return index.session()
                .search(CooperationVersion.class)
                .select(f -> RowSelection.ofAny(f, kinds))
                .where(f -> matching(f, query, named))
                .sort(f -> order(f, query))
                .fetchHits(most);
    }

    private <C extends Record> SearchQueryOptionsStep<?, ?, CooperationRow<C>, ?, ?, ?> asked(
            CooperationKind<C> kind, CooperationQuery query) {
        var session = index.session();
        var named = named(query);
        return session.search(session.scope(kind.newVersion().getClass()))
                .select(f -> RowSelection.of(f, kind))
                .where(f -> matching(f, query, named))
                .sort(f -> order(f, query));
    }

    private static SortFinalStep order(SearchSortFactory f, CooperationQuery query) {
        return f.composite(chain -> {
            if (!query.text().isEmpty()) {
                chain.add(f.score());
            }
            var day = f.field(CooperationIndex.DAY);
            chain.add((query.when() == When.UPCOMING ? day.asc() : day.desc())
                    .missing()
                    .last());
            chain.add(f.field(VersionDocument.CODE).desc());
        });
    }

    /** Ids of the projects and organisations that are called by the words of {@code query}, merged ones too. */
    private List<String> named(CooperationQuery query) {
        if (query.text().isEmpty()) {
            return List.of();
        }
        var filter = Referents.EVERY_PROJECT.withText(query.text()).asOf(query.asOf());
        var page = PageRequest.of(0, MOST_NAMED);
        return Stream.concat(
                        projects.records(filter, MOST_NAMED).stream(),
                        organisations.find(query.text(), page).stream()
                                .map(OrganisationRow::record)
                                .flatMap(record -> organisations.withMerged(record).stream()))
                .map(UUID::toString)
                .toList();
    }

    /** The day a list is of. */
    private String today(CooperationQuery query) {
        return LocalDate.ofInstant(query.asOf() == null ? clock.instant() : query.asOf(), zone)
                .toString();
    }

    private PredicateFinalStep matching(SearchPredicateFactory f, CooperationQuery query, List<String> named) {
        var all = f.and().add(VersionDocument.seen(f, query.asOf()));
        if (!query.text().isEmpty()) {
            all.add(
                    named.isEmpty()
                            ? words(f, query.text())
                            : f.or(
                                    words(f, query.text()),
                                    f.terms().field(CooperationIndex.ABOUT).matchingAny(named)));
        }
        query.chosen()
                .forEach((facet, values) -> all.add(f.terms()
                        .field(CooperationIndex.FACET)
                        .matchingAny(values.stream()
                                .map(value -> CooperationIndex.facet(facet, value))
                                .toList())));
        if (query.when() != null) {
            var end = f.range().field(CooperationIndex.END);
            var today = today(query);
            all.add(query.when() == When.UPCOMING ? end.atLeast(today) : end.lessThan(today));
        }
        if (query.samples() != Samples.INCLUDE) {
            all.add(f.match().field(CooperationIndex.SAMPLE).matching(query.samples() == Samples.ONLY));
        }
        if (!query.about().isEmpty()) {
            all.add(f.terms()
                    .field(CooperationIndex.ABOUT)
                    .matchingAny(query.about().stream().map(UUID::toString).toList()));
        }
        return all;
    }

    private static PredicateFinalStep words(SearchPredicateFactory f, String text) {
        var all = f.and();
        for (var word : Folded.words(text)) {
            all.add(f.or(
                    f.prefix().field(CooperationIndex.TITLE).matching(word).boost(TITLE_COUNTS),
                    f.prefix().field(CooperationIndex.TEXT).matching(word)));
        }
        return all.hasClause() ? all : f.matchNone();
    }
}
