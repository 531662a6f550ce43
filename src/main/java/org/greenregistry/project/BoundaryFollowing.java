package org.greenregistry.project;

import jakarta.persistence.EntityManager;
import org.greenregistry.ledger.VersionIndex;
import org.greenregistry.place.BoundariesChanged;
import org.greenregistry.place.Located;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the documents of projects anew that have a point of their own: boundaries tell whether it lies in their
 * commune. A crash in between loses nothing: the fingerprint of the index has changed, so the next start rebuilds it.
 */
@Component
@ConditionalOnProperty(name = "spring.jpa.properties.hibernate.search.enabled", matchIfMissing = true)
class BoundaryFollowing {

    private static final int BATCH = 500;

    private final EntityManager database;
    private final VersionIndex index;
    private final TransactionTemplate anew;

    BoundaryFollowing(EntityManager database, VersionIndex index, PlatformTransactionManager transactions) {
        this.database = database;
        this.index = index;
        this.anew = new TransactionTemplate(transactions);
        this.anew.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener
    void follow(BoundariesChanged change) {
        anew.executeWithoutResult(status -> again());
    }

    private void again() {
        var session = index.session();
        try (var found = session.search(ProjectVersion.class)
                .where(predicates -> predicates
                        .terms()
                        .field(ProjectFields.PRECISION)
                        .matchingAny(Located.By.SITE.name(), Located.By.SKETCH.name()))
                .scroll(BATCH)) {
            for (var batch = found.next(); batch.hasHits(); batch = found.next()) {
                batch.hits().forEach(session.indexingPlan()::addOrUpdate);
                session.indexingPlan().execute();
                database.clear();
            }
        }
    }
}
