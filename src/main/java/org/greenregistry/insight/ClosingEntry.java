package org.greenregistry.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.greenregistry.kernel.ReportPeriod;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A period closed once. */
@Entity
@Immutable
@Table(name = "insight_closing")
class ClosingEntry {

    @Id
    private UUID id;

    @Column(name = "period")
    private String period;

    @Column(name = "closed_at")
    private Instant at;

    @Column(name = "closed_by")
    private UUID by;

    @Column(name = "note")
    private @Nullable String note;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ClosingEntry() {}

    ClosingEntry(ReportPeriod period, Instant at, UUID by, @Nullable String note) {
        id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.period = period.toString();
        this.at = at;
        this.by = by;
        this.note = note;
    }

    Closing read() {
        return new Closing(id, ReportPeriod.parse(period), at, by, note);
    }
}
