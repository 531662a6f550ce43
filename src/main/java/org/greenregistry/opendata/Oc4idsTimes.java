package org.greenregistry.opendata;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.greenregistry.dossier.Held;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/** Days and spans as OC4IDS writes them. A day is its first moment in the zone of the registry. */
final class Oc4idsTimes {

    private final ZoneId zone;

    Oc4idsTimes(ZoneId zone) {
        this.zone = zone;
    }

    /** Absent for what is only known to the month or year: no day is made up. */
    @Nullable
    String day(@Nullable ReducedDate date) {
        return date == null || date.precision() != ChronoUnit.DAYS
                ? null
                : date.first().atStartOfDay(zone).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    String moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** Absent if nothing is known of it; an end before the beginning is not told. */
    Oc4idsProject.@Nullable Period period(@Nullable ReducedDate from, @Nullable ReducedDate to) {
        var ends = from != null && to != null && to.first().isBefore(from.first()) ? null : to;
        var start = day(from);
        var end = day(ends);
        return start == null && end == null ? null : new Oc4idsProject.Period(start, end);
    }

    /** From the first stage of {@code status} on, to the one that follows its last. */
    Oc4idsProject.@Nullable Period of(String status, List<Held> history) {
        var first = -1;
        var last = -1;
        for (var i = 0; i < history.size(); i++) {
            if (status.equals(Oc4idsCodes.status(history.get(i).stage()))) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return null;
        }
        var next = last + 1 < history.size() ? history.get(last + 1) : null;
        // A pause is no end.
        return period(
                history.get(first).since(), next == null || next.stage() == Stage.SUSPENDED ? null : next.since());
    }
}
