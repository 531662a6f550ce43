package org.greenregistry.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a version of a record names a file; derived from the versions, written on approval. */
@Entity
@Table(name = "ledger_file")
class FileUse {

    @EmbeddedId
    private Id id;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected FileUse() {}

    FileUse(String sha256, UUID record) {
        this.id = new Id(sha256, record);
    }

    UUID record() {
        return id.record();
    }

    /** Digest of the file, and the record. */
    @Embeddable
    record Id(
            @Column(name = "sha256") String sha256,
            @Column(name = "record_id") UUID record) {}
}
