package org.greenregistry.catalogue;

import static java.util.stream.Collectors.partitioningBy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.ledger.VersionDocument;
import org.greenregistry.ledger.VersionIndex;
import org.greenregistry.project.ProjectFields;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What moves in a list. Only versions written in between are looked at: three queries where nothing moved. */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class MovementService {

    private final VersionIndex index;
    private final Questions questions;

    MovementService(VersionIndex index, Questions questions) {
        this.index = index;
        this.questions = questions;
    }

    /**
     * Between two moments of the book.
     *
     * @param filter its own moment is not used
     * @param most how many projects at most that are in the list, and as many that left it
     */
    public Movement between(ProjectFilter filter, Instant after, Instant until, int most) {
        var now = questions.ask(filter.asOf(until), asked -> asked, asked -> codes(f -> Query.of(f, asked), 1)
                .isEmpty());
        var then = now.with(filter.asOf(after));
        var written = index.session()
                .search(scope())
                .select(f -> RowProjection.of(f, now.sought()))
                .where(f -> f.and(
                        Query.of(f, now),
                        f.range().field(VersionDocument.RECORDED_FROM).greaterThan(after)))
                .sort(f -> Sorting.of(f, now, Order.NEWEST))
                .fetchHits(most);
        var before = among(written.stream().map(ProjectRow::code).toList(), then);
        var rows = written.stream().collect(partitioningBy(row -> before.contains(row.code())));
        var ended = codes(f -> Query.of(f, then, VersionDocument.ended(f, after, until)), most);
        var still = among(ended, now);
        return new Movement(
                rows.getOrDefault(false, List.of()),
                rows.getOrDefault(true, List.of()),
                ended.stream().filter(code -> !still.contains(code)).toList());
    }

    /** Those of {@code codes} that {@code question} finds. */
    private Set<String> among(Collection<String> codes, Question question) {
        return codes.isEmpty()
                ? Set.of()
                : codes(
                                f -> f.and(
                                        Query.of(f, question),
                                        f.terms().field(VersionDocument.CODE).matchingAny(codes)),
                                codes.size())
                        .stream()
                        .collect(Collectors.toSet());
    }

    private List<String> codes(Function<SearchPredicateFactory, PredicateFinalStep> query, int most) {
        return index.session()
                .search(scope())
                .select(f -> f.field(VersionDocument.CODE, String.class))
                .where(f -> query.apply(f))
                .sort(f -> f.field(VersionDocument.CODE))
                .fetchHits(most);
    }

    private SearchScope<Object> scope() {
        return index.session().scope(Object.class, ProjectFields.ENTITY);
    }
}
