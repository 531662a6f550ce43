package org.greenregistry.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.greenregistry.kernel.Refusal;

/** A table as text (RFC 4180 and its cousins), with the separator and encoding it turns out to have. */
final class CsvSource implements TableFile {

    private static final int LOOK = 1 << 16;

    private final Path file;
    private final Charset charset;
    private final char separator;
    private final ExchangeSettings settings;

    private CsvSource(Path file, Charset charset, char separator, ExchangeSettings settings) {
        this.file = file;
        this.charset = charset;
        this.separator = separator;
        this.settings = settings;
    }

    static CsvSource of(Path file, ExchangeSettings settings) throws IOException {
        var charset = TextEncoding.of(file);
        return new CsvSource(file, charset, separator(file, charset), settings);
    }

    private static char separator(Path file, Charset charset) throws IOException {
        try (var reader = Files.newBufferedReader(file, charset)) {
            var start = new char[LOOK];
            var length = Math.max(0, reader.read(start));
            var text = new String(start, 0, length).replace("\uFEFF", "");
            if (text.stripLeading().startsWith("<")) {
                throw new Refusal("exchange.file.type");
            }
            if (text.indexOf('\u0000') >= 0) {
                throw new Refusal("exchange.file.type");
            }
            var named = text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 4 ? text.charAt(4) : 0;
            return named != 0 ? named : mostFrequent(text.lines().limit(20).toList());
        }
    }

    /** The one most lines have, and as many of it in each. */
    private static char mostFrequent(List<String> lines) {
        var best = ',';
        var most = 0L;
        for (var candidate : new char[] {',', ';', '\t', '|'}) {
            var count = lines.stream()
                    .mapToLong(line -> outsideQuotes(line, candidate))
                    .sum();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static long outsideQuotes(String line, char wanted) {
        var quoted = false;
        var count = 0;
        for (var i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            if (!quoted && line.charAt(i) == wanted) {
                count++;
            }
        }
        return count;
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public void rows(int sheet, RowTaker taker) {
        var number = 0;
        try (var records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .detectBomHeader(true)
                .maxBufferSize(1 << 22)
                .ofCsvRecord(file, charset)) {
            for (var record : records) {
                if (number == 0 && record.getField(0).matches("(?i)sep=?.?")) {
                    continue;
                }
                number = Math.toIntExact(record.getStartingLineNumber());
                if (number > settings.maxRows() + LOOK) {
                    throw new Refusal("exchange.file.rows", settings.maxRows());
                }
                if (!taker.take(number, cells(record))) {
                    return;
                }
            }
        } catch (CsvParseException unsound) {
            throw new Refusal("exchange.file.quotes", number + 1);
        } catch (UncheckedIOException | IOException broken) {
            throw new Refusal("exchange.file.encoding");
        }
    }

    private List<Cell> cells(CsvRecord record) {
        if (record.getFieldCount() > settings.maxColumns()) {
            throw new Refusal("exchange.file.columns", settings.maxColumns());
        }
        var cells = new ArrayList<Cell>(record.getFieldCount());
        for (var field : record.getFields()) {
            if (field.length() > TableFile.LONGEST_CELL) {
                throw new Refusal("exchange.file.cell", String.valueOf(record.getStartingLineNumber()));
            }
            cells.add(SheetCells.written(field));
        }
        return cells;
    }

    @Override
    public void close() {
        // Each reading closes what it opened.
    }
}
