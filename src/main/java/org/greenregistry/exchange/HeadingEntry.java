package org.greenregistry.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** What one agency takes a heading for. */
@Entity
@Table(name = "exchange_heading")
class HeadingEntry {

    @Id
    private UUID id;

    @Column(name = "agency")
    private String agency;

    @Column(name = "kind")
    private String kind;

    /** Folded, so that accents and signs do not matter. */
    @Column(name = "heading")
    private String heading;

    @Column(name = "shown")
    private String shown;

    @Column(name = "field_key")
    private @Nullable String key;

    @Column(name = "scale")
    private BigDecimal scale;

    @Column(name = "decided_by")
    @SuppressWarnings("UnusedVariable") // for whoever reads the database
    private UUID by;

    @Column(name = "decided_at")
    @SuppressWarnings("UnusedVariable") // for whoever reads the database
    private Instant at;

    @Version
    @Column(name = "revision")
    private @Nullable Long revision;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected HeadingEntry() {}

    /** @param folded the heading as {@link #heading} */
    HeadingEntry(String agency, String kind, String folded, HeadingDecision decision, UUID by, Instant at) {
        id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.agency = agency;
        this.kind = kind;
        heading = folded;
        shown = decision.heading();
        decide(decision, by, at);
    }

    final void decide(HeadingDecision decision, UUID decider, Instant now) {
        key = decision.key();
        scale = decision.scale();
        by = decider;
        at = now;
    }

    /** Whether it says the same already. */
    boolean says(HeadingDecision decision) {
        return Objects.equals(key, decision.key()) && scale.compareTo(decision.scale()) == 0;
    }

    UUID id() {
        return id;
    }

    String heading() {
        return heading;
    }

    String kind() {
        return kind;
    }

    HeadingDecision read() {
        return new HeadingDecision(
                shown, key, new BigDecimal(scale.stripTrailingZeros().toPlainString()));
    }
}
