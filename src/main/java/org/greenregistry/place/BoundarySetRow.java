package org.greenregistry.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** What is said of the boundaries of one file. */
@Entity
@Table(name = "boundary_set")
class BoundarySetRow {

    @Id
    private UUID id;

    @Column(name = "source")
    private String source;

    @Column(name = "licence")
    private String licence;

    @Column(name = "decision_number")
    private String decision;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "adopted_at")
    private Instant adoptedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected BoundarySetRow() {}

    BoundarySetRow(BoundaryInput input, String sha256, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.source = input.source();
        this.licence = input.licence();
        this.decision = input.decision();
        this.decidedOn = Objects.requireNonNull(input.decidedOn());
        this.validFrom = Objects.requireNonNull(input.validFrom());
        this.sha256 = sha256;
        this.adoptedAt = now;
    }

    UUID id() {
        return id;
    }

    BoundarySet read(long units) {
        return new BoundarySet(id, source, licence, decision, decidedOn, validFrom, adoptedAt, units);
    }
}
