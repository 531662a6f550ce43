package org.greenregistry.project;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Rehearsal;
import org.greenregistry.ledger.VersionIndex;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers which queries would find a content if it were published now. Its document is made as that of any version and
 * the queries are those of the book, so the answer cannot differ from what the list will say.
 */
@Component
public class ProjectTrials {

    private final VersionIndex index;
    private final ProjectKind kind;
    private final Clock clock;

    ProjectTrials(VersionIndex index, ProjectKind kind, Clock clock) {
        this.index = index;
        this.kind = kind;
        this.clock = clock;
    }

    /**
     * Empty while the index is made. Within a transaction only; documents of others who ask at the same time are not
     * seen.
     *
     * @param code under which the book knows the project already; absent for a new one
     * @param work gets what tells whether a query finds the content, good until {@code work} returns
     */
    public <R> Optional<R> ask(ProjectContent content, @Nullable String code, Function<Finder, R> work) {
        if (!index.isWhole()) {
            return Optional.empty();
        }
        var session = index.session();
        var trial = Rehearsal.of(new ProjectTrial(), kind, content, code, clock.instant());
        session.indexingPlan().addOrUpdate(trial);
        session.indexingPlan().execute();
        try {
            return Optional.of(work.apply(query -> finds(session, trial.id(), query)));
        } finally {
            session.indexingPlan().purge(ProjectTrial.class, trial.id(), null);
            session.indexingPlan().execute();
        }
    }

    private static boolean finds(
            SearchSession session, UUID trial, Function<SearchPredicateFactory, PredicateFinalStep> query) {
        return session.search(ProjectTrial.class)
                        .where(f -> f.and(f.id().matching(trial), query.apply(f)))
                        .fetchTotalHitCount()
                > 0;
    }

    /** Whether a query finds the content. */
    @FunctionalInterface
    public interface Finder extends Predicate<Function<SearchPredicateFactory, PredicateFinalStep>> {}
}
