package org.greenregistry.exchange;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a file says.
 *
 * @param number of the row in the file, from 1
 * @param code of the record; absent if it is to be a new one
 * @param base number of the version it was written on, if the file says
 * @param cells by key of their columns, blank ones left out
 */
public record RowReading(
        int number, @Nullable String code, @Nullable Integer base, Map<String, Reading> cells) {

    /** Whether there is nothing to be taken from the row. */
    public boolean isEmpty() {
        return cells.isEmpty();
    }

    public Stream<Reading.Unclear> unclear() {
        return cells.values().stream().filter(Reading.Unclear.class::isInstance).map(Reading.Unclear.class::cast);
    }
}
