package org.greenregistry.project;

import org.greenregistry.place.BoundariesChanged;
import org.greenregistry.place.Located;
import org.greenregistry.place.ParksChanged;
import org.greenregistry.reference.CodesChanged;
import org.greenregistry.reference.ReferenceList;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps documents of projects in step with what they are made from besides their versions. A crash in between loses
 * nothing: the fingerprint of the index has changed, so the next start rebuilds it.
 */
@Component
@ConditionalOnProperty(name = "spring.jpa.properties.hibernate.search.enabled", matchIfMissing = true)
class Following {

    private final ProjectDocuments documents;

    Following(ProjectDocuments documents) {
        this.documents = documents;
    }

    /** Projects whose category was taken over or is itself again. */
    @TransactionalEventListener
    void follow(CodesChanged change) {
        if (change.list() == ReferenceList.CATEGORY) {
            documents.makeAnew(predicates ->
                    predicates.match().field(ProjectFields.CATEGORY).matching(change.countedAs()));
        }
    }

    /** Projects that have a point of their own: boundaries tell whether it lies in their commune. */
    @TransactionalEventListener
    void follow(BoundariesChanged change) {
        documents.makeAnew(predicates -> predicates
                .terms()
                .field(ProjectFields.PRECISION)
                .matchingAny(Located.By.SITE.name(), Located.By.SKETCH.name()));
    }

    /** Projects in such a park lie where it lies, and are found by its name. Told after the commit already. */
    @EventListener
    void follow(ParksChanged change) {
        documents.makeAnew(
                predicates -> predicates.terms().field(ProjectFields.PARK).matchingAny(change.codes()));
    }
}
