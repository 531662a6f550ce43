package org.greenregistry.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A target once set; a later one for the same year and key counts from then on. */
@Entity
@Immutable
@Table(name = "insight_target")
class TargetEntry {

    @Id
    private UUID id;

    @Column(name = "target_year")
    private int year;

    @Column(name = "target_key")
    @Enumerated(EnumType.STRING)
    private TargetKey key;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "source")
    private String source;

    @Column(name = "recorded_at")
    private Instant at;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected TargetEntry() {}

    TargetEntry(int year, TargetInput input, Instant now) {
        id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.year = year;
        key = Objects.requireNonNull(input.key());
        amount = Objects.requireNonNull(input.amount());
        source = input.source();
        at = now;
    }

    Target read() {
        return new Target(id, year, key, amount, source, at);
    }
}
