package org.greenregistry.work;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One list as a spreadsheet: its columns from left to right, each with how a row fills it. A cell without a value stays
 * empty. Lists, reports and the exchange of files describe what they write by it.
 *
 * @param <R> one row
 */
public final class Sheet<R> {

    private final Locale locale;
    private final String name;
    private final List<Column<R>> columns = new ArrayList<>();
    private List<String> preface = List.of();

    private Sheet(Locale locale, String name) {
        this.locale = locale;
        this.name = name;
    }

    /** @param nameKey translation key of what the list is called */
    public static <R> Sheet<R> of(Locale locale, String nameKey, Object... arguments) {
        return new Sheet<>(locale, Wording.text(locale, nameKey, arguments));
    }

    /** @param width in characters */
    public Sheet<R> text(String headingKey, int width, Function<R, @Nullable String> value) {
        return with(headingKey, width, Format.TEXT, value);
    }

    /** Lines before the head, such as what was counted and when. */
    public Sheet<R> prefaced(List<String> lines) {
        preface = List.copyOf(lines);
        return this;
    }

    /** A column that is called by what it holds, such as the name of a project. */
    public Sheet<R> named(String heading, int width, Function<R, @Nullable String> value) {
        return column(heading, width, Format.TEXT, value);
    }

    /** A column of numbers that is called by what it holds. */
    public Sheet<R> namedWhole(String heading, Function<R, @Nullable Number> value) {
        return column(heading, 18, Format.WHOLE, value);
    }

    /** The same, some with digits after the point, of which two are shown. */
    public Sheet<R> namedDecimal(String heading, Function<R, @Nullable Number> value) {
        return column(heading, 22, Format.MIXED, value);
    }

    /** A column with a name of its own, for programs. */
    public Sheet<R> named(String heading, int width, Format format, Function<R, @Nullable Object> value) {
        return column(heading, width, format, value);
    }

    public Sheet<R> whole(String headingKey, Function<R, @Nullable Number> value) {
        return with(headingKey, 12, Format.WHOLE, value);
    }

    /** A number without separators, which can still be sorted and filtered by size. */
    public Sheet<R> year(String headingKey, Function<R, @Nullable Integer> value) {
        return with(headingKey, 10, Format.YEAR, value);
    }

    /** Shown with two digits after the point; all digits there are stay in the cell. */
    public Sheet<R> decimal(String headingKey, Function<R, @Nullable BigDecimal> value) {
        return with(headingKey, 14, Format.DECIMAL, value);
    }

    /** An amount; its currency is a column of its own, as amounts of several cannot be added. */
    public Sheet<R> amount(String headingKey, Function<R, @Nullable BigDecimal> value) {
        return with(headingKey, 22, Format.WHOLE, value);
    }

    public Sheet<R> day(String headingKey, Function<R, @Nullable LocalDate> value) {
        return with(headingKey, 12, Format.DAY, value);
    }

    /** A date where the day is known, otherwise the text {@code 05/2024} or {@code 2024}: no day is made up. */
    public Sheet<R> date(String headingKey, Function<R, @Nullable ReducedDate> value) {
        return with(headingKey, 12, Format.DAY, value);
    }

    /** Shown in the zone of the registry. */
    public Sheet<R> time(String headingKey, Function<R, @Nullable Instant> value) {
        return with(headingKey, 17, Format.TIME, value);
    }

    private Sheet<R> with(String headingKey, int width, Format format, Function<R, ? extends @Nullable Object> value) {
        return column(Wording.text(locale, headingKey), width, format, value);
    }

    private Sheet<R> column(String heading, int width, Format format, Function<R, ? extends @Nullable Object> value) {
        columns.add(new Column<>(heading, width, format, value));
        return this;
    }

    String name() {
        return name;
    }

    List<String> preface() {
        return preface;
    }

    List<Column<R>> columns() {
        return columns;
    }

    /** @param width in characters */
    record Column<R>(String heading, int width, Format format, Function<R, ? extends @Nullable Object> value) {}

    /** How a cell with a value looks. */
    public enum Format {
        /** Stays text even if somebody edits the cell. */
        TEXT("@"),
        WHOLE("#,##0"),
        YEAR("0"),
        DECIMAL("#,##0.00"),

        /** As {@link #WHOLE} or {@link #DECIMAL}, whichever each number is. */
        MIXED("#,##0"),

        /** All digits there are. */
        EXACT("General"),
        DAY("dd/mm/yyyy"),
        TIME("dd/mm/yyyy hh:mm");

        private final String pattern;

        Format(String pattern) {
            this.pattern = pattern;
        }

        String pattern() {
            return pattern;
        }
    }
}
