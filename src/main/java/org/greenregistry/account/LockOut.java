package org.greenregistry.account;

import java.time.Duration;

/**
 * How long an account refuses to let anyone in after failures in a row: guessing gets slow, a person comes back soon.
 */
final class LockOut {

    /** Failures up to the first pause. */
    static final int PATIENCE = 5;

    private static final int LONGEST_MINUTES = 60;

    private LockOut() {}

    /** Zero below {@link #PATIENCE} failures, then one minute, doubling with each further failure up to an hour. */
    static Duration after(int failures) {
        if (failures < PATIENCE) {
            return Duration.ZERO;
        }
        var doublings = Math.min(failures - PATIENCE, 6);
        return Duration.ofMinutes(Math.min(1L << doublings, LONGEST_MINUTES));
    }
}
