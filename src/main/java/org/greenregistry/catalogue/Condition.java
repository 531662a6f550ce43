package org.greenregistry.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.greenregistry.project.ProjectFacts;
import org.jspecify.annotations.Nullable;

/**
 * Something a project's facts must show: what a figure counts and its rows have in common, so that figure and list
 * cannot disagree. Days are days of the world; which book is asked, {@link ProjectFilter#asOf} says.
 *
 * @param value what of it, if the trait has several
 * @param from first day of the period; the same as {@code to} where a day is meant
 * @param to the day, or the last one of the period
 */
public record Condition(Trait trait, @Nullable String value, LocalDate from, LocalDate to) {

    private static final int LONGEST = 300;
    private static final Pattern TEXT =
            Pattern.compile("([a-z_]+)(?::([^@]+))?@(\\d{4}-\\d{2}-\\d{2})(?:\\.\\.(\\d{4}-\\d{2}-\\d{2}))?");

    public static Condition on(Trait trait, LocalDate day) {
        return new Condition(trait, null, day, day);
    }

    public static Condition on(Trait trait, Object value, LocalDate day) {
        return new Condition(trait, value.toString(), day, day);
    }

    public static Condition in(Trait trait, Object value, LocalDate from, LocalDate to) {
        return new Condition(trait, value.toString(), from, to);
    }

    /** Reads what {@link #text} writes; anything else is empty. */
    static Optional<Condition> parse(String text) {
        var read = TEXT.matcher(text);
        return text.length() > LONGEST || !read.matches()
                ? Optional.empty()
                : Trait.of(read.group(1))
                        .map(trait -> new Condition(
                                trait,
                                read.group(2),
                                LocalDate.parse(read.group(3)),
                                LocalDate.parse(read.group(4) == null ? read.group(3) : read.group(4))))
                        .filter(Condition::isSound);
    }

    /** As addresses write it: {@code flow:NEW-USD@2026-07-01..2026-09-30}. */
    public String text() {
        return trait.code() + (value == null ? "" : ":" + value) + "@" + from + (from.equals(to) ? "" : ".." + to);
    }

    private boolean isSound() {
        return trait.takes(value) && !from.isAfter(to);
    }

    public boolean holds(ProjectFacts facts) {
        return trait.holds(facts, this);
    }

    /** A loop, no stream: it runs for every figure and every project of the book. */
    static <T> boolean any(Collection<T> items, Predicate<? super T> wanted) {
        for (var item : items) {
            if (wanted.test(item)) {
                return true;
            }
        }
        return false;
    }

    boolean is(@Nullable Enum<?> constant) {
        return constant != null && constant.name().equals(value);
    }

    boolean isOrAny(Enum<?> constant) {
        return value == null || is(constant);
    }

    boolean isValueOrAny(String other) {
        return value == null || value.equals(other);
    }

    boolean spans(@Nullable LocalDate day) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean covers(ProjectFacts.Paid flow) {
        return spans(flow.day()) && isOneOf(flow.kind().name(), flow.currency());
    }

    boolean covers(ProjectFacts.Figure figure) {
        return isOneOf(figure.kind().name(), figure.currency());
    }

    public boolean covers(ProjectFacts.Measured measured) {
        return spans(measured.from())
                && isOneOf(measured.indicator(), measured.kind().name());
    }

    boolean covers(ProjectFacts.Spent report) {
        return report.implemented() != null
                && spans(report.period().first())
                && spans(report.period().last())
                && Objects.equals(report.currency(), value);
    }

    /** Whether the value is {@code wide} or {@code wide-narrow}, put together only where it may be. */
    private boolean isOneOf(String wide, @Nullable String narrow) {
        if (value == null || !value.startsWith(wide)) {
            return false;
        }
        var rest = value.length() - wide.length();
        return rest == 0
                || (narrow != null && value.startsWith("-" + narrow, wide.length()) && rest == narrow.length() + 1);
    }

    boolean isOlder(Instant recorded) {
        return value != null
                && recorded.isBefore(to.minusMonths(Long.parseLong(value))
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant());
    }
}
