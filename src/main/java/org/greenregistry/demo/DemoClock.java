package org.greenregistry.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells the true time, but for the first loading of the demonstration, which walks through the years before. */
@Component
@Primary
@Profile({"demo", "seed"})
class DemoClock extends Clock {

    private final Clock truth = Clock.systemUTC();
    private volatile @Nullable Instant past;

    /** The time from here on; never later than the true one. */
    void walkTo(Instant then) {
        past = then.isBefore(truth.instant()) ? then : truth.instant();
    }

    void tellTheTruth() {
        past = null;
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNullElseGet(past, truth::instant);
    }

    @Override
    public ZoneId getZone() {
        return truth.getZone();
    }

    /**
     * Of the true time: units, codes and rates of today are those of the true today while the years before are loaded,
     * so that the index need not be made again after it.
     */
    @Override
    public Clock withZone(ZoneId zone) {
        return truth.withZone(zone);
    }
}
