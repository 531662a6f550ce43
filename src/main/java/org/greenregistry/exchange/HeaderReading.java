package org.greenregistry.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a file mean.
 *
 * @param own whether the registry wrote the file: it has the row of keys
 * @param language the file was written in
 * @param first number of the first row below the headings, from 0
 * @param columns in the order of the file
 */
public record HeaderReading(String kind, boolean own, Locale language, int first, List<Matched> columns) {

    /** Stands for the record's code. */
    public static final String CODE = "code";

    /** Stands for the number of the version a row was written on. */
    public static final String BASE = "base";

    /** Why a column is taken for a field, the surest first. */
    public enum Sureness {
        /** By the row of keys. */
        KEY,
        /** Somebody said so. */
        REMEMBERED,
        /** The words are the same. */
        SAME,
        /** The words are alike. */
        LIKELY,
        NONE
    }

    /**
     * One column.
     *
     * @param place from 0
     * @param heading as the file has it
     * @param key of the {@link Column} it is, {@link #CODE} or {@link #BASE}; absent if it is left out
     * @param scale what a number of the column is multiplied by, for the unit its heading names
     * @param implied values by key that come with any value of the column
     * @param numbers how its numbers are written
     * @param alternatives further keys it may be
     */
    public record Matched(
            int place,
            String heading,
            @Nullable String key,
            Sureness sureness,
            BigDecimal scale,
            Map<String, String> implied,
            NumberStyle numbers,
            List<String> alternatives) {

        Matched implying(Map<String, String> others) {
            return new Matched(place, heading, key, sureness, scale, others, numbers, alternatives);
        }

        /** The same column as somebody decided: as {@code other}, or left out. */
        public Matched as(@Nullable String other) {
            return new Matched(
                    place,
                    heading,
                    other,
                    other == null ? Sureness.NONE : Sureness.REMEMBERED,
                    scale,
                    implied,
                    numbers,
                    alternatives);
        }
    }

    /** The same; what a column of the file says itself is implied by no other one. */
    HeaderReading withoutDoubles() {
        var said = columns.stream().map(Matched::key).collect(Collectors.toSet());
        return withColumns(columns.stream()
                .map(column -> column.implying(column.implied().entrySet().stream()
                        .filter(implied -> !said.contains(implied.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))))
                .toList());
    }

    public Optional<Matched> of(String key) {
        return columns.stream().filter(column -> key.equals(column.key())).findFirst();
    }

    /** The same with other columns, one for one. */
    public HeaderReading withColumns(List<Matched> others) {
        return new HeaderReading(kind, own, language, first, others);
    }
}
