package org.greenregistry.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a version of a record names an id; derived from the versions, written on approval. */
@Entity
@Table(name = "ledger_reference")
class IdUse {

    @EmbeddedId
    private Id id;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected IdUse() {}

    IdUse(UUID target, UUID record) {
        this.id = new Id(target, record);
    }

    UUID record() {
        return id.record();
    }

    /** Whoever or whatever is named, and the record. */
    @Embeddable
    record Id(
            @Column(name = "target_id") UUID target,
            @Column(name = "record_id") UUID record) {}
}
