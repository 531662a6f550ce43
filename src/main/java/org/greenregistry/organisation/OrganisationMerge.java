package org.greenregistry.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One organisation of the book is another one. */
@Entity
@Table(name = "organisation_merge")
class OrganisationMerge {

    @Id
    @Column(name = "record_id")
    private UUID record;

    @Column(name = "survivor_id")
    private UUID survivor;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected OrganisationMerge() {}

    OrganisationMerge(UUID record, UUID survivor) {
        this.record = record;
        this.survivor = survivor;
    }

    UUID record() {
        return record;
    }

    UUID survivor() {
        return survivor;
    }
}
