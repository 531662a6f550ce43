package org.greenregistry.opportunity;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When mails wait, on the clock of their reader; there is none if both are the same.
 *
 * @param from the first moment of the night
 * @param until the first moment of the day
 */
record Night(LocalTime from, LocalTime until) {

    /** When the night ends in which {@code now} lies; empty by day. */
    Optional<Instant> end(Instant now, ZoneId zone) {
        var there = now.atZone(zone);
        if (!covers(there.toLocalTime())) {
            return Optional.empty();
        }
        var day = there.toLocalTime().isBefore(until)
                ? there.toLocalDate()
                : there.toLocalDate().plusDays(1);
        return Optional.of(day.atTime(until).atZone(zone).toInstant());
    }

    private boolean covers(LocalTime time) {
        return from.isAfter(until)
                ? !time.isBefore(from) || time.isBefore(until)
                : !time.isBefore(from) && time.isBefore(until);
    }
}
