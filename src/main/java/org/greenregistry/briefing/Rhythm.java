package org.greenregistry.briefing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.greenregistry.kernel.ReportPeriod;

/** How often a paper comes: on the first morning of each day, week, month or quarter. */
public enum Rhythm {
    DAILY,
    WEEKLY,
    MONTHLY,
    QUARTERLY;

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    /** The first time after {@code now}; however long nothing ran, it is one time. */
    Instant after(Instant now, ZoneId zone) {
        var local = now.atZone(zone);
        var today = local.toLocalDate();
        var isBegin = today.equals(begin(today)) && local.toLocalTime().isBefore(MORNING);
        return (isBegin ? today : next(today)).atTime(MORNING).atZone(zone).toInstant();
    }

    private LocalDate begin(LocalDate day) {
        return switch (this) {
            case DAILY -> day;
            case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHLY -> day.withDayOfMonth(1);
            case QUARTERLY -> ReportPeriod.quarterOf(day).first();
        };
    }

    private LocalDate next(LocalDate day) {
        return switch (this) {
            case DAILY -> day.plusDays(1);
            case WEEKLY -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            case MONTHLY -> day.with(TemporalAdjusters.firstDayOfNextMonth());
            case QUARTERLY -> ReportPeriod.quarterOf(day).last().plusDays(1);
        };
    }
}
