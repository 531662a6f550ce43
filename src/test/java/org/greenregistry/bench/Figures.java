package org.greenregistry.bench;

import java.util.Locale;

/**
 * What a run of calls took.
 *
 * @param sorted nanoseconds of each call, ascending
 * @param nanos from the first call to the last answer
 */
record Figures(long[] sorted, long nanos) {

    Figures {
        if (sorted.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
    }

    /** @return milliseconds that {@code percent} of the calls did not exceed */
    double percentile(int percent) {
        var rank = (int) Math.ceil(sorted.length * percent / 100.0);
        return sorted[Math.max(1, rank) - 1] / 1e6;
    }

    double perSecond() {
        return sorted.length * 1e9 / nanos;
    }

    int calls() {
        return sorted.length;
    }

    /** Milliseconds at 50, 95 and 99 percent, then calls a second. */
    String line() {
        return String.format(
                Locale.ROOT, "%9.2f %9.2f %9.2f %9.0f", percentile(50), percentile(95), percentile(99), perSecond());
    }
}
