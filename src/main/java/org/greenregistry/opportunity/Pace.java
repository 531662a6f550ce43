package org.greenregistry.opportunity;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** How soon a follower is told. Days and weeks begin on the clock of the reader. */
public enum Pace {
    AT_ONCE,
    DAILY,
    WEEKLY;

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** When the next mail may go out, if the last one went out at {@code now}. */
    Instant next(Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        return switch (this) {
            case AT_ONCE -> now;
            case DAILY -> today.plusDays(1).atTime(MORNING).atZone(zone).toInstant();
            case WEEKLY ->
                today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                        .atTime(MORNING)
                        .atZone(zone)
                        .toInstant();
        };
    }
}
