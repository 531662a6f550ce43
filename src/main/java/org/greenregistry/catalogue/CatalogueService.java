package org.greenregistry.catalogue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.kernel.Folded;
import org.greenregistry.ledger.VersionDocument;
import org.greenregistry.ledger.VersionIndex;
import org.greenregistry.project.ProjectFields;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
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
    private final Questions questions;
    private final Counting counting;

    CatalogueService(VersionIndex index, Questions questions, Counting counting) {
        this.index = index;
        this.questions = questions;
        this.counting = counting;
    }

    /** A page of the projects {@code filter} describes; the sort of {@code page} is not used, {@code order} is. */
    public List<ProjectRow> rows(ProjectFilter filter, Order order, Pageable page) {
        return questions.ask(
                filter,
                question -> asked(question, order).fetchHits((int) page.getOffset(), page.getPageSize()),
                List::isEmpty);
    }

    /** A page with its total: one query of the index. */
    public Rows page(ProjectQuery query) {
        return questions.ask(
                query.filter(),
                question -> {
                    var found = asked(question, query.order()).fetch(query.offset(), query.size());
                    return new Rows(found.hits(), found.total().hitCount());
                },
                rows -> rows.total() == 0);
    }

    /**
     * Rows, total, facets and bars in one query of the index, and one more for each facet or range that narrows: its
     * counts are those it would have if it did not.
     */
    public CatalogueAnswer answer(ProjectQuery query) {
        return questions.ask(query.filter(), question -> answer(query, question), answer -> answer.total() == 0);
    }

    private CatalogueAnswer answer(ProjectQuery query, Question question) {
        var filter = question.filter();
        var conversion = question.conversion();
        var open = EnumSet.allOf(Facet.class);
        open.removeAll(filter.chosen().keySet());
        var tally = new Tally().facets(open);
        if (filter.capital().isAny()) {
            tally.capital(conversion);
        }
        if (filter.land().isAny()) {
            tally.land();
        }
        var found = tally.ask(asked(question, query.order())).fetch(query.offset(), query.size());
        var counts = tally.facets(found);
        filter.chosen().keySet().forEach(facet -> counts.putAll(counting.without(question, facet)));
        return new CatalogueAnswer(
                found.hits(),
                found.total().hitCount(),
                counts,
                filter.capital().isAny() ? tally.capital(found, conversion) : counting.capital(question),
                filter.land().isAny() ? tally.land(found) : counting.land(question),
                conversion,
                question.sought());
    }

    /** All rows of the question in its order, whatever its page, without keeping them. */
    public void each(ProjectQuery query, Consumer<ProjectRow> taker) {
        questions.ask(query.filter(), question -> each(question, query.order(), taker), taken -> taken == 0);
    }

    private long each(Question question, Order order, Consumer<ProjectRow> taker) {
        var taken = 0L;
        try (var scroll = asked(question, order).scroll(CHUNK)) {
            for (var chunk = scroll.next(); chunk.hasHits(); chunk = scroll.next()) {
                chunk.hits().forEach(taker);
                taken += chunk.hits().size();
            }
        }
        return taken;
    }

    private SearchQueryOptionsStep<?, ?, ProjectRow, ?, ?, ?> asked(Question question, Order order) {
        return session()
                .search(scope())
                .select(f -> RowProjection.of(f, question.sought()))
                .where(predicates -> Query.of(predicates, question))
                .sort(sorts -> Sorting.of(sorts, question, order));
    }

    /** @param most how many points at most */
    public MapAnswer map(ProjectFilter filter, int most) {
        return map(filter, most, null);
    }

    /** @param lens what is looked through; absent for none */
    public MapAnswer map(ProjectFilter filter, int most, @Nullable Lens lens) {
        return questions.ask(filter, question -> map(question, most, lens), map -> map.mapped() + map.unmapped() == 0);
    }

    private MapAnswer map(Question question, int most, @Nullable Lens lens) {
        var tally = new Tally().facets(List.of(Facet.UNIT, Facet.PARK));
        var found = tally.ask(session()
                        .search(scope())
                        .select(f -> RowProjection.points(f, lens))
                        .where(predicates -> Query.of(predicates, question)
                                .filter(predicates.exists().field(ProjectFields.LOCATION)))
                        .sort(sorts -> sorts.field(VersionDocument.CODE)))
                .fetch(most);
        var mapped = found.total().hitCount();
        var counts = tally.facets(found);
        return new MapAnswer(
                found.hits(),
                mapped,
                counting.count(question) - mapped,
                counts.getOrDefault(Facet.UNIT, Map.of()),
                counts.getOrDefault(Facet.PARK, Map.of()));
    }

    /** Ids of the records, best first. */
    public List<UUID> records(ProjectFilter filter, int most) {
        return questions.ask(
                filter,
                question -> session()
                        .search(scope())
                        .select(f -> f.composite()
                                .from(f.field(VersionDocument.RECORD, String.class))
                                .as(UUID::fromString))
                        .where(predicates -> Query.of(predicates, question))
                        .fetchHits(most),
                List::isEmpty);
    }

    public long count(ProjectFilter filter) {
        return questions.ask(filter, counting::count, count -> count == 0);
    }

    /** By which amounts of capital compare under {@code filter}. */
    public Conversion conversion(ProjectFilter filter) {
        return questions.conversion(filter);
    }

    /**
     * The words of {@code filter} as the name of a project it would then find writes them, if one letter of each may be
     * wrong; empty where there is none.
     */
    public Optional<String> meant(ProjectFilter filter) {
        var words = Folded.words(filter.text());
        var rest = questions.of(filter.withText(""));
        return words.isEmpty()
                ? Optional.empty()
                : session()
                        .search(scope())
                        .select(f -> f.composite()
                                .from(
                                        f.field(ProjectFields.NAME_VI, String.class),
                                        f.field(ProjectFields.NAME_EN, String.class))
                                .asList())
                        .where(predicates -> Query.alike(predicates, rest, words))
                        .fetchHits(ALIKE)
                        .stream()
                        .flatMap(List::stream)
                        .filter(Objects::nonNull)
                        .flatMap(name -> Spelling.of(words, name.toString()).stream())
                        .findFirst();
    }

    /** How many of the projects {@code filter} describes today have a version newer than {@code then}. */
    public long countChangedSince(ProjectFilter filter, Instant then) {
        return questions.ask(
                filter.asOf(null),
                question -> session()
                        .search(scope())
                        .where(predicates -> Query.of(predicates, question)
                                .filter(predicates
                                        .range()
                                        .field(VersionDocument.RECORDED_FROM)
                                        .greaterThan(then)))
                        .fetchTotalHitCount(),
                count -> count == 0);
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

    /**
     * How many projects each value of each facet would give if it were the only one chosen in its facet; values without
     * any are left out. One query of the index, and one more for each facet that narrows.
     */
    public Map<Facet, Map<String, Long>> counts(ProjectFilter filter) {
        return questions.ask(
                filter, counting::counts, counts -> counts.values().stream().allMatch(Map::isEmpty));
    }

    /** Of one facet, without the rest. */
    public Map<String, Long> counts(ProjectFilter filter, Facet facet) {
        return questions.ask(filter, question -> counting.of(question, facet), Map::isEmpty);
    }

    /** The capital of the projects {@code filter} describes. */
    public CapitalTotals capital(ProjectFilter filter) {
        return questions.ask(filter, counting::totals, totals -> totals.sums().isEmpty());
    }

    private SearchSession session() {
        return index.session();
    }

    /** By the entity's name: its class is closed. */
    private SearchScope<Object> scope() {
        return session().scope(Object.class, ProjectFields.ENTITY);
    }
}
