package org.greenregistry.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Folded;
import org.greenregistry.ledger.VersionDocument;
import org.greenregistry.ledger.VersionIndex;
import org.greenregistry.project.ProjectFields;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
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

    private static final int CHUNK = 1000;
    private static final int ALIKE = 20;

    private final VersionIndex index;

    CatalogueService(VersionIndex index) {
        this.index = index;
    }

    /** A page of the projects {@code filter} describes; the sort of {@code page} is not used, {@code order} is. */
    public List<ProjectRow> rows(ProjectFilter filter, Order order, Pageable page) {
        return session()
                .search(scope())
                .select(f -> RowProjection.of(f, filter.text()))
                .where(predicates -> Query.of(predicates, filter))
                .sort(sorts -> Sorting.of(sorts, filter, order))
                .fetchHits((int) page.getOffset(), page.getPageSize());
    }

    /** A page with its total: one query of the index. */
    public Rows page(ProjectQuery query) {
        var found = asked(query).fetch(query.offset(), query.size());
        return new Rows(found.hits(), found.total().hitCount());
    }

    /**
     * Rows, total, facets and bars in one query of the index, and one more for each facet or range that narrows: its
     * counts are those it would have if it did not.
     */
    public CatalogueAnswer answer(ProjectQuery query) {
        var filter = query.filter();
        var currency = filter.capital().inCurrency();
        var open = EnumSet.allOf(Facet.class);
        open.removeAll(filter.chosen().keySet());
        var tally = new Tally().facets(open);
        if (filter.capital().isAny()) {
            tally.capital(currency);
        }
        if (filter.land().isAny()) {
            tally.land();
        }
        var found = tally.ask(asked(query)).fetch(query.offset(), query.size());
        var counts = tally.facets(found);
        filter.chosen().keySet().forEach(facet -> counts.putAll(counts(filter.without(facet), List.of(facet))));
        return new CatalogueAnswer(
                found.hits(),
                found.total().hitCount(),
                counts,
                filter.capital().isAny() ? tally.capital(found, currency) : capitalBars(filter, currency),
                filter.land().isAny() ? tally.land(found) : landBars(filter));
    }

    /** All rows of the question in its order, whatever its page, without keeping them. */
    public void each(ProjectQuery query, Consumer<ProjectRow> taker) {
        try (var scroll = asked(query).scroll(CHUNK)) {
            for (var chunk = scroll.next(); chunk.hasHits(); chunk = scroll.next()) {
                chunk.hits().forEach(taker);
            }
        }
    }

    private SearchQueryOptionsStep<?, ?, ProjectRow, ?, ?, ?> asked(ProjectQuery query) {
        return session()
                .search(scope())
                .select(f -> RowProjection.of(f, query.filter().text()))
                .where(predicates -> Query.of(predicates, query.filter()))
                .sort(sorts -> Sorting.of(sorts, query.filter(), query.order()));
    }

    /** @param most how many points at most */
    public MapAnswer map(ProjectFilter filter, int most) {
        var tally = new Tally().facets(List.of(Facet.UNIT, Facet.PARK));
        var found = tally.ask(session()
                        .search(scope())
                        .select(RowProjection::points)
                        .where(predicates -> Query.of(predicates, filter)
                                .filter(predicates.exists().field(ProjectFields.LOCATION)))
                        .sort(sorts -> sorts.field(VersionDocument.CODE)))
                .fetch(most);
        var mapped = found.total().hitCount();
        var counts = tally.facets(found);
        return new MapAnswer(
                found.hits(),
                mapped,
                count(filter) - mapped,
                counts.getOrDefault(Facet.UNIT, Map.of()),
                counts.getOrDefault(Facet.PARK, Map.of()));
    }

    public long count(ProjectFilter filter) {
        return session()
                .search(scope())
                .where(predicates -> Query.of(predicates, filter))
                .fetchTotalHitCount();
    }

    /**
     * The words of {@code filter} as the name of a project it would then find writes them, if one letter of each may be
     * wrong; empty where there is none.
     */
    public Optional<String> meant(ProjectFilter filter) {
        var words = Folded.words(filter.text());
        return words.isEmpty()
                ? Optional.empty()
                : session()
                        .search(scope())
                        .select(f -> f.composite()
                                .from(
                                        f.field(ProjectFields.NAME_VI, String.class),
                                        f.field(ProjectFields.NAME_EN, String.class))
                                .asList())
                        .where(predicates -> Query.alike(predicates, filter.withText(""), words))
                        .fetchHits(ALIKE)
                        .stream()
                        .flatMap(List::stream)
                        .filter(Objects::nonNull)
                        .flatMap(name -> Spelling.of(words, name.toString()).stream())
                        .findFirst();
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

    /** When the first project became public; absent while none has. */
    public Optional<Instant> began() {
        return session()
                .search(scope())
                .select(f -> f.field(VersionDocument.RECORDED_FROM, Instant.class))
                .where(predicates -> VersionDocument.onceSeen(predicates))
                .sort(f -> f.field(VersionDocument.RECORDED_FROM))
                .fetchHits(1)
                .stream()
                .findFirst();
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
     * any are left out. One query of the index, and one more for each facet that narrows.
     */
    public Map<Facet, Map<String, Long>> counts(ProjectFilter filter) {
        var open = EnumSet.allOf(Facet.class);
        open.removeAll(filter.chosen().keySet());
        var counts = counts(filter, open);
        filter.chosen().keySet().forEach(facet -> counts.putAll(counts(filter.without(facet), List.of(facet))));
        return counts;
    }

    private Map<Facet, Map<String, Long>> counts(ProjectFilter filter, Collection<Facet> facets) {
        var tally = new Tally().facets(facets);
        return tally.facets(counted(filter, tally));
    }

    private Histogram capitalBars(ProjectFilter filter, String currency) {
        var tally = new Tally().capital(currency);
        return tally.capital(counted(filter.withoutCapital(), tally), currency);
    }

    private Histogram landBars(ProjectFilter filter) {
        var tally = new Tally().land();
        return tally.land(counted(filter.withLand(Between.any()), tally));
    }

    private SearchResult<?> counted(ProjectFilter filter, Tally tally) {
        return tally.ask(session()
                        .search(scope())
                        .select(projections -> projections.id())
                        .where(predicates -> Query.of(predicates, filter)))
                .fetch(0);
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
