package org.greenregistry.catalogue;

import java.util.Optional;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.ledger.VersionDocument;
import org.greenregistry.ledger.VersionIndex;
import org.greenregistry.project.ProjectFields;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.spatial.GeoBoundingBox;
import org.hibernate.search.util.common.data.Range;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists a part at a time, each beginning behind the code where the one before ended: nothing is told twice or passed
 * over while the book moves.
 */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class WindowService {

    private final VersionIndex index;
    private final Questions questions;

    WindowService(VersionIndex index, Questions questions) {
        this.index = index;
        this.questions = questions;
    }

    /** The total is that of all parts. */
    public Rows rows(ProjectFilter filter, Window window) {
        return questions.ask(filter, question -> rows(question, window), rows -> rows.total() == 0);
    }

    /** The project of today with that code, samples included; empty if the actor sees none. */
    public Optional<ProjectRow> row(String code) {
        var question = questions.of(ProjectFilter.ALL.withSamples(Samples.INCLUDE));
        var session = index.session();
        return session.search(session.scope(Object.class, ProjectFields.ENTITY))
                .select(f -> RowProjection.of(f, question.sought()))
                .where(f -> Query.of(f, question)
                        .filter(f.match().field(VersionDocument.CODE).matching(code)))
                .fetchSingleHit();
    }

    private Rows rows(Question question, Window window) {
        var session = index.session();
        var scope = session.scope(Object.class, ProjectFields.ENTITY);
        var after = window.after();
        var found = session.search(scope)
                .select(f -> RowProjection.of(f, question.sought()))
                .where(f -> after == null
                        ? within(f, question, window)
                        : within(f, question, window)
                                .filter(f.range().field(VersionDocument.CODE).greaterThan(after)))
                .sort(f -> f.field(VersionDocument.CODE))
                .fetch(window.most());
        var total = after == null
                ? found.total().hitCount()
                : session.search(scope).where(f -> within(f, question, window)).fetchTotalHitCount();
        return new Rows(found.hits(), total);
    }

    private static BooleanPredicateClausesStep<?, ?> within(
            SearchPredicateFactory f, Question question, Window window) {
        var query = Query.of(f, question);
        var recorded = window.recorded();
        if (!recorded.isAny()) {
            query.filter(f.range()
                    .field(VersionDocument.RECORDED_FROM)
                    .within(Range.between(recorded.min(), recorded.max())));
        }
        if (!window.boxes().isEmpty()) {
            var anywhere = f.or().add(f.not(f.exists().field(ProjectFields.LOCATION)));
            window.boxes().stream().map(box -> in(f, box)).forEach(anywhere::add);
            query.filter(anywhere);
        }
        return query;
    }

    private static PredicateFinalStep in(SearchPredicateFactory f, BoundingBox box) {
        return f.spatial()
                .within()
                .field(ProjectFields.LOCATION)
                .boundingBox(GeoBoundingBox.of(box.north(), box.west(), box.south(), box.east()));
    }
}
