package org.greenregistry.kernel;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One row of a {@link CsvFile}; texts come composed (NFC), without outer blanks. */
public final class CsvRow {

    private final NamedCsvRecord row;

    CsvRow(NamedCsvRecord row) {
        this.row = row;
    }

    /** What stands in {@code column}, or null if that is nothing; a missing column is a fault. */
    public @Nullable String find(String column) {
        var text = Folded.composed(row.getField(column));
        return text.isEmpty() ? null : text;
    }

    /** As {@link #find(String)}, read further; {@code reading} may throw. */
    public <T> @Nullable T find(String column, Function<String, T> reading) {
        var text = find(column);
        return text == null ? null : reading.apply(text);
    }

    /** What stands in {@code column}; nothing is a fault. */
    public String text(String column) {
        var text = find(column);
        if (text == null) {
            throw new IllegalArgumentException(column + " is empty");
        }
        return text;
    }
}
