package org.greenregistry.catalogue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.ledger.VersionDocument;
import org.greenregistry.ledger.VersionIndex;
import org.greenregistry.project.ProjectFields;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the book. Every answer is what the current actor may see, and every number is that of the rows behind it. */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class CatalogueService {

    private static final int MOST_VALUES = 100;
    private static final int CHUNK = 1000;

    private final VersionIndex index;

    CatalogueService(VersionIndex index) {
        this.index = index;
    }

    /** A page of the projects {@code filter} describes; the sort of {@code page} is not used, {@code order} is. */
    public List<ProjectRow> rows(ProjectFilter filter, Order order, Pageable page) {
        return session()
                .search(scope())
                .select(RowProjection::of)
                .where(predicates -> Query.of(predicates, filter))
                .sort(sorts -> Query.order(sorts, filter, order))
                .fetchHits((int) page.getOffset(), page.getPageSize());
    }

    public long count(ProjectFilter filter) {
        return session()
                .search(scope())
                .where(predicates -> Query.of(predicates, filter))
                .fetchTotalHitCount();
    }

    /** How many of the projects {@code filter} describes today have a version newer than {@code then}. */
    public long countChangedSince(ProjectFilter filter, Instant then) {
        return session()
                .search(scope())
                .where(predicates -> predicates
                        .and()
                        .add(Query.of(predicates, filter.asOf(null)))
                        .add(predicates
                                .range()
                                .field(VersionDocument.RECORDED_FROM)
                                .greaterThan(then)))
                .fetchTotalHitCount();
    }

    /** Whether the public once saw a project under {@code code}, for those who cannot see it any more. */
    public boolean wasPublic(String code) {
        return session()
                        .search(scope())
                        .where(predicates -> VersionDocument.onceSeen(predicates, code))
                        .fetchTotalHitCount()
                > 0;
    }

    /**
     * How many projects each value of each facet would give if it were the only one chosen in its facet; values without
     * any are left out.
     */
    public Map<Facet, Map<String, Long>> counts(ProjectFilter filter) {
        var counts = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        for (var facet : Facet.values()) {
            counts.put(facet, counts(filter.without(facet), facet));
        }
        return counts;
    }

    private Map<String, Long> counts(ProjectFilter filter, Facet facet) {
        AggregationKey<Map<String, Long>> key = AggregationKey.of(facet.name());
        return session()
                .search(scope())
                .where(predicates -> Query.of(predicates, filter))
                .aggregation(key, counted -> counted.terms()
                        .field(facet.field(), String.class)
                        .maxTermCount(MOST_VALUES))
                .fetch(0)
                .aggregation(key);
    }

    /** The capital of the projects {@code filter} describes. */
    public CapitalTotals capital(ProjectFilter filter) {
        var figures = session()
                .search(scope())
                .select(f -> f.field(ProjectFields.CAPITALS, String.class).list())
                .where(predicates -> Query.of(predicates, filter));
        try (var scroll = figures.scroll(CHUNK)) {
            return CapitalTotals.of(Stream.iterate(scroll.next(), chunk -> chunk.hasHits(), chunk -> scroll.next())
                    .flatMap(chunk -> chunk.hits().stream())
                    .flatMap(List::stream)
                    .map(figure -> Canonical.read(Canonical.parse(figure), CapitalFigure.class)));
        }
    }

    private SearchSession session() {
        return index.session();
    }

    /** By the entity's name: its class is closed. */
    private SearchScope<Object> scope() {
        return session().scope(Object.class, ProjectFields.ENTITY);
    }
}
