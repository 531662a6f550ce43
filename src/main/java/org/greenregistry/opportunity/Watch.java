package org.greenregistry.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** One thing somebody follows. It counts from the moment it is confirmed: nothing older is ever told. */
@Entity
@Table(name = "opportunity_watch")
class Watch {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "follower_id")
    private Follower follower;

    @Embedded
    private Target target;

    @Enumerated(EnumType.STRING)
    @Column(name = "pace")
    private Pace pace;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "told_until")
    private @Nullable Instant toldUntil;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Watch() {}

    Watch(Follower follower, Target target, Pace pace, Instant at) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.follower = follower;
        this.target = target;
        this.pace = pace;
        this.createdAt = at;
    }

    /** @param zone of the registry, for whoever chose none; as below */
    void confirm(Instant now, ZoneId zone) {
        if (confirmedAt == null) {
            confirmedAt = now;
            told(now, zone);
        }
    }

    void change(Pace wanted, Instant now, ZoneId zone) {
        pace = wanted;
        if (confirmedAt != null) {
            dueAt = wanted.next(now, follower.zone(zone));
        }
    }

    /** Everything until {@code until} is told, or was nothing to tell. */
    void told(Instant until, ZoneId zone) {
        toldUntil = until;
        dueAt = pace.next(until, follower.zone(zone));
    }

    /** Not before {@code moment}. */
    void waits(Instant moment) {
        dueAt = moment;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    Instant toldUntil() {
        return Objects.requireNonNull(toldUntil);
    }

    UUID id() {
        return id;
    }

    Follower follower() {
        return follower;
    }

    Target target() {
        return target;
    }

    WatchRow row() {
        return new WatchRow(id, target, pace, createdAt);
    }
}
