package org.greenregistry.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a periodic report is about: a quarter ({@code 2026-Q3}) or a year ({@code 2026}). In order of the last day, a
 * year after its fourth quarter.
 */
public final class ReportPeriod implements Comparable<ReportPeriod> {

    private static final Comparator<ReportPeriod> ORDER =
            Comparator.comparing(ReportPeriod::last).thenComparing(ReportPeriod::isYear);

    private final int inYear;
    private final int quarter;

    /** @param quarter 1 to 4; 0 for the whole year */
    private ReportPeriod(int inYear, int quarter) {
        this.inYear = inYear;
        this.quarter = quarter;
    }

    public static ReportPeriod year(int year) {
        return new ReportPeriod(Year.of(year).getValue(), 0);
    }

    /** @param quarter 1 to 4; anything else is a {@link DateTimeException} */
    public static ReportPeriod quarter(int year, int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new DateTimeException("no such quarter: " + quarter);
        }
        return new ReportPeriod(Year.of(year).getValue(), quarter);
    }

    /** The quarter {@code day} lies in. */
    public static ReportPeriod quarterOf(LocalDate day) {
        return quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** Reads {@code 2026-Q3} or {@code 2026}; anything else is a {@link DateTimeException}. */
    @JsonCreator
    public static ReportPeriod parse(String text) {
        if (text.matches("\\d{4}")) {
            return year(Integer.parseInt(text));
        } else if (text.matches("\\d{4}-Q[1-4]")) {
            return quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(6) - '0');
        }
        throw new DateTimeException("neither a quarter nor a year: " + text);
    }

    /** The same, empty where the text is none: of an address somebody typed. */
    public static Optional<ReportPeriod> find(String text) {
        return text.matches("\\d{4}(-Q[1-4])?") ? Optional.of(parse(text)) : Optional.empty();
    }

    /** Those that ended before {@code day}, the latest first: of {@code years} years, the running one included. */
    public static List<ReportPeriod> endedBefore(LocalDate day, int years) {
        return IntStream.rangeClosed(day.getYear() - years + 1, day.getYear())
                .boxed()
                .flatMap(year -> Stream.concat(
                        IntStream.rangeClosed(1, 4).mapToObj(quarter -> quarter(year, quarter)), Stream.of(year(year))))
                .filter(period -> period.last().isBefore(day))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    public boolean isYear() {
        return quarter == 0;
    }

    public int year() {
        return inYear;
    }

    public LocalDate first() {
        return LocalDate.of(inYear, isYear() ? 1 : quarter * 3 - 2, 1);
    }

    public LocalDate last() {
        return first().plusMonths(isYear() ? 12 : 3).minusDays(1);
    }

    /** The period of the same length before. */
    public ReportPeriod previous() {
        return isYear() ? year(inYear - 1) : quarterOf(first().minusDays(1));
    }

    /** The same period of the year before. */
    public ReportPeriod yearBefore() {
        return new ReportPeriod(inYear - 1, quarter);
    }

    /** As forms name it: {@code Quý III/2026}, {@code Năm 2026}; {@code Q3 2026}, {@code 2026}. */
    public String text(Locale locale) {
        if ("vi".equals(locale.getLanguage())) {
            return isYear()
                    ? "Năm " + inYear
                    : "Quý " + List.of("I", "II", "III", "IV").get(quarter - 1) + "/" + inYear;
        }
        return isYear() ? String.valueOf(inYear) : "Q" + quarter + " " + inYear;
    }

    @JsonValue
    @Override
    public String toString() {
        return isYear() ? String.valueOf(inYear) : inYear + "-Q" + quarter;
    }

    @Override
    public int compareTo(ReportPeriod other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportPeriod period && period.inYear == inYear && period.quarter == quarter;
    }

    @Override
    public int hashCode() {
        return 5 * inYear + quarter;
    }
}
