package org.greenregistry.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long an account refuses to let anyone in after failures in a row: guessing gets slow, a person comes back soon.
 */
@Embeddable
class LockOut {

    /** Failures up to the first pause. */
    static final int PATIENCE = 5;

    private static final int LONGEST_MINUTES = 60;

    @Column(name = "failed_attempts")
    private int failures;

    @Column(name = "locked_until")
    private @Nullable Instant pausedUntil;

    /** Zero below {@link #PATIENCE} failures, then one minute, doubling with each further failure up to an hour. */
    static Duration after(int failures) {
        if (failures < PATIENCE) {
            return Duration.ZERO;
        }
        var doublings = Math.min(failures - PATIENCE, 6);
        return Duration.ofMinutes(Math.min(1L << doublings, LONGEST_MINUTES));
    }

    boolean isPaused(Instant now) {
        return pausedUntil != null && now.isBefore(pausedUntil);
    }

    /** Counts one more failure. Tries during a pause do not count, so that a person gets back in when it ends. */
    void fail(Instant now) {
        if (isPaused(now)) {
            return;
        }
        failures++;
        var pause = after(failures);
        pausedUntil = pause.isZero() ? null : now.plus(pause);
    }

    void forget() {
        failures = 0;
        pausedUntil = null;
    }

    int failures() {
        return failures;
    }

    Optional<Instant> pausedUntil() {
        return Optional.ofNullable(pausedUntil);
    }
}
