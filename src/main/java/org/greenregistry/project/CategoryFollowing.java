package org.greenregistry.project;

import jakarta.persistence.EntityManager;
import org.greenregistry.ledger.VersionIndex;
import org.greenregistry.reference.CodesChanged;
import org.greenregistry.reference.ReferenceList;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the documents of projects anew whose category was taken over or is itself again. A crash in between loses
 * nothing: the fingerprint of the index has changed, so the next start rebuilds it.
 */
@Component
@ConditionalOnProperty(name = "spring.jpa.properties.hibernate.search.enabled", matchIfMissing = true)
class CategoryFollowing {

    private static final int BATCH = 500;

    private final EntityManager database;
    private final VersionIndex index;
    private final TransactionTemplate anew;

    CategoryFollowing(EntityManager database, VersionIndex index, PlatformTransactionManager transactions) {
        this.database = database;
        this.index = index;
        this.anew = new TransactionTemplate(transactions);
        this.anew.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener
    void follow(CodesChanged change) {
        if (change.list() == ReferenceList.CATEGORY) {
            anew.executeWithoutResult(status -> again(change.countedAs()));
        }
    }

    private void again(String category) {
        var session = index.session();
        try (var found = session.search(ProjectVersion.class)
                .where(predicates ->
                        predicates.match().field(ProjectFields.CATEGORY).matching(category))
                .scroll(BATCH)) {
            for (var batch = found.next(); batch.hasHits(); batch = found.next()) {
                batch.hits().forEach(session.indexingPlan()::addOrUpdate);
                session.indexingPlan().execute();
                database.clear();
            }
        }
    }
}
