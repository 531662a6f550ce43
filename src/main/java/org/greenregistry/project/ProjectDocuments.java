package org.greenregistry.project;

import jakarta.persistence.EntityManager;
import java.util.function.Function;
import org.greenregistry.ledger.VersionIndex;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Documents of the index, made anew where what they are made from has changed. */
@Component
class ProjectDocuments {

    private static final int BATCH = 500;

    private final EntityManager database;
    private final VersionIndex index;
    private final TransactionTemplate anew;

    ProjectDocuments(EntityManager database, VersionIndex index, PlatformTransactionManager transactions) {
        this.database = database;
        this.index = index;
        this.anew = new TransactionTemplate(transactions);
        this.anew.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** In a transaction of its own: whoever calls this may be at the end of one. */
    void makeAnew(Function<SearchPredicateFactory, PredicateFinalStep> which) {
        anew.executeWithoutResult(status -> again(which));
    }

    private void again(Function<SearchPredicateFactory, PredicateFinalStep> which) {
        var session = index.session();
        try (var found = session.search(ProjectVersion.class).where(which).scroll(BATCH)) {
            for (var batch = found.next(); batch.hasHits(); batch = found.next()) {
                batch.hits().forEach(session.indexingPlan()::addOrUpdate);
                session.indexingPlan().execute();
                database.clear();
            }
        }
    }
}
