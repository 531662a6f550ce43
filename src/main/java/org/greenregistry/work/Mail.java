package org.greenregistry.work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A notice that is still to be mailed; gone once it is sent. Its address is looked up only then. */
@Entity
@Table(name = "work_mail")
class Mail {

    private static final int LAST_ATTEMPT = 10;

    @Id
    @Column(name = "notice_id")
    private UUID notice;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    Mail(StoredNotice notice, Instant at) {
        this.notice = notice.id();
        this.dueAt = at;
    }

    UUID notice() {
        return notice;
    }

    boolean isDue(Instant now) {
        return !now.isBefore(dueAt);
    }

    /** The next attempt comes after one minute, then two, four, eight, at most six hours. */
    void postpone(Instant now) {
        attempts++;
        var wait = Duration.ofMinutes(1L << (attempts - 1));
        var longest = Duration.ofHours(6);
        dueAt = now.plus(wait.compareTo(longest) < 0 ? wait : longest);
    }

    boolean isHopeless() {
        return attempts >= LAST_ATTEMPT;
    }
}
