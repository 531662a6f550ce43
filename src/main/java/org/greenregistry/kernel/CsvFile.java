package org.greenregistry.kernel;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * A code list or sample that is part of the product: CSV beside a class, UTF-8, one header row. Reading is strict: the
 * first fault stops it with file and line, because half a list would silently be taken for the whole.
 */
public final class CsvFile {

    private final String name;
    private final String text;

    private CsvFile(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** The file {@code name} in the package of {@code neighbour}; {@link IllegalStateException} if there is none. */
    public static CsvFile beside(Class<?> neighbour, String name) {
        try (var in = neighbour.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + ": no such file");
            }
            return of(name, in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file from elsewhere, under the name that faults are told with. */
    public static CsvFile of(String name, byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new CsvFile(name, text.toString());
        } catch (CharacterCodingException wrong) {
            throw new IllegalStateException(name + ": not UTF-8", wrong);
        }
    }

    /** Every row as {@code reading} makes it, in the file's order; what it throws is told with file and line. */
    public <T> List<T> read(Function<CsvRow, T> reading) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().map(row -> read(row, reading)).toList();
        } catch (CsvParseException malformed) {
            throw new IllegalStateException(name + ": " + malformed.getMessage(), malformed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** SHA-256 of the bytes; it changes whenever the list does. */
    public String fingerprint() {
        return Canonical.digest(text);
    }

    private <T> T read(NamedCsvRecord row, Function<CsvRow, T> reading) {
        try {
            if (row.getFieldCount() != row.getHeader().size()) {
                throw new IllegalArgumentException(
                        row.getFieldCount() + " fields under " + row.getHeader().size() + " columns");
            }
            return reading.apply(new CsvRow(row));
        } catch (RuntimeException fault) {
            throw new IllegalStateException(
                    name + ", line " + row.getStartingLineNumber() + ": " + fault.getMessage(), fault);
        }
    }
}
