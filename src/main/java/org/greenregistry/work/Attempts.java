package org.greenregistry.work;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** How often a mail was tried, and when it is tried next. */
@Embeddable
class Attempts {

    private static final int LAST = 10;

    @Column(name = "attempts")
    private int made;

    @Column(name = "due_at")
    private Instant dueAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Attempts() {}

    Attempts(Instant first) {
        this.dueAt = first;
    }

    boolean isDue(Instant now) {
        return !now.isBefore(dueAt);
    }

    /** The next attempt comes after one minute, then two, four, eight, at most six hours. */
    void postpone(Instant now) {
        made++;
        var wait = Duration.ofMinutes(1L << (made - 1));
        var longest = Duration.ofHours(6);
        dueAt = now.plus(wait.compareTo(longest) < 0 ? wait : longest);
    }

    boolean areOver() {
        return made >= LAST;
    }
}
