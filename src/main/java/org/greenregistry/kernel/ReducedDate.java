package org.greenregistry.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as its source: a day, a month or a year (ISO 8601 calls it reduced precision). Sources often give
 * no day, and none is invented.
 */
public final class ReducedDate implements Comparable<ReducedDate> {

    private final String iso;
    private final LocalDate first;
    private final ChronoUnit precision;

    private ReducedDate(String iso, LocalDate first, ChronoUnit precision) {
        this.iso = iso;
        this.first = first;
        this.precision = precision;
    }

    /** Reads {@code 2024}, {@code 2024-05} or {@code 2024-05-16}; anything else is a {@link DateTimeException}. */
    @JsonCreator
    public static ReducedDate parse(String iso) {
        return switch (iso.length()) {
            case 4 -> new ReducedDate(iso, Year.parse(iso).atDay(1), ChronoUnit.YEARS);
            case 7 -> new ReducedDate(iso, YearMonth.parse(iso).atDay(1), ChronoUnit.MONTHS);
            default -> of(LocalDate.parse(iso));
        };
    }

    public static ReducedDate of(LocalDate day) {
        return new ReducedDate(day.toString(), day, ChronoUnit.DAYS);
    }

    /** The first day it may mean. */
    public LocalDate first() {
        return first;
    }

    /** Whether what goes from {@code since} to {@code until} may cover {@code day}; an absent end is open. */
    public static boolean spans(@Nullable ReducedDate since, @Nullable ReducedDate until, LocalDate day) {
        return (since == null || !since.first().isAfter(day))
                && (until == null || !until.last().isBefore(day));
    }

    /** The last day it may mean. */
    public LocalDate last() {
        return precision == ChronoUnit.DAYS ? first : first.plus(1, precision).minusDays(1);
    }

    /** DAYS, MONTHS or YEARS. */
    public ChronoUnit precision() {
        return precision;
    }

    /** As the book writes dates: {@code 16/05/2024}, {@code 05/2024}, {@code 2024}. */
    public String text() {
        return switch (precision) {
            case YEARS -> iso;
            case MONTHS -> "%02d/%d".formatted(first.getMonthValue(), first.getYear());
            default -> "%02d/%02d/%d".formatted(first.getDayOfMonth(), first.getMonthValue(), first.getYear());
        };
    }

    @JsonValue
    @Override
    public String toString() {
        return iso;
    }

    @Override
    public int compareTo(ReducedDate other) {
        var byDay = first.compareTo(other.first);
        return byDay != 0 ? byDay : precision.compareTo(other.precision);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReducedDate date && date.iso.equals(iso);
    }

    @Override
    public int hashCode() {
        return Objects.hash(iso);
    }
}
