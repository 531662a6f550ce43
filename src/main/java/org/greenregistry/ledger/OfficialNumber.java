package org.greenregistry.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Which record an official number belongs to; derived from the newest versions, written on approval. */
@Entity
@Table(name = "ledger_key")
class OfficialNumber {

    @EmbeddedId
    private Id id;

    @Column(name = "record_id")
    private UUID record;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected OfficialNumber() {}

    OfficialNumber(Id id, UUID record) {
        this.id = id;
        this.record = record;
    }

    UUID record() {
        return record;
    }

    Id id() {
        return id;
    }

    /** Kind of record, scheme of numbers, and the number itself. */
    @Embeddable
    record Id(
            @Column(name = "kind") String kind,
            @Column(name = "scheme") String scheme,
            @Column(name = "key_value") String number) {}
}
