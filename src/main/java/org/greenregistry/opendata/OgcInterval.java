package org.greenregistry.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.greenregistry.catalogue.Between;
import org.jspecify.annotations.Nullable;

/** The parameter {@code datetime}: a moment, or an interval with {@code ..} or nothing for an open end. */
final class OgcInterval {

    private OgcInterval() {}

    /** Throws what the readers of dates throw, or {@link IllegalArgumentException}, for what is none. */
    static Between<Instant> parse(String text) {
        // A plus sign in an address that was not written as %2B arrives as a space.
        var parts = text.strip().replace(' ', '+').split("/", -1);
        if (parts.length == 1) {
            return new Between<>(begin(parts[0]), end(parts[0]));
        }
        var from = isOpen(parts[0]) ? null : begin(parts[0]);
        var to = isOpen(parts[1]) ? null : end(parts[1]);
        if (parts.length > 2 || (from == null && to == null) || isBackwards(from, to)) {
            throw new IllegalArgumentException(text);
        }
        return new Between<>(from, to);
    }

    private static boolean isBackwards(@Nullable Instant from, @Nullable Instant to) {
        return from != null && to != null && to.isBefore(from);
    }

    private static boolean isOpen(String part) {
        return part.isEmpty() || part.equals("..");
    }

    private static Instant begin(String part) {
        return isDay(part)
                ? LocalDate.parse(part).atStartOfDay(ZoneOffset.UTC).toInstant()
                : OffsetDateTime.parse(part).toInstant();
    }

    private static Instant end(String part) {
        return isDay(part)
                ? LocalDate.parse(part)
                        .plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                        .minusNanos(1)
                : OffsetDateTime.parse(part).toInstant();
    }

    private static boolean isDay(String part) {
        return part.length() == 10;
    }
}
