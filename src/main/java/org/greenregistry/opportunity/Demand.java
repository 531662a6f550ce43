package org.greenregistry.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** How often readers asked for a value a project lacks. */
@Entity
@Table(name = "opportunity_demand")
class Demand {

    @Id
    private UUID id;

    @Column(name = "record_id")
    private UUID record;

    @Column(name = "field")
    private String field;

    @Column(name = "asked")
    private int asked;

    @Column(name = "asked_at")
    private Instant askedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Demand() {}

    Demand(UUID record, String field, Instant at) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.record = record;
        this.field = field;
        this.askedAt = at;
    }

    void again(Instant at) {
        asked++;
        askedAt = at;
    }

    UUID record() {
        return record;
    }

    String field() {
        return field;
    }

    int asked() {
        return asked;
    }

    Instant askedAt() {
        return askedAt;
    }
}
