package org.greenregistry.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
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
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path file;
    private final Charset charset;
    private final CsvLook look;
    private final ExchangeSettings settings;

    private CsvSource(Path file, Charset charset, CsvLook look, ExchangeSettings settings) {
        this.file = file;
        this.charset = charset;
        this.look = look;
        this.settings = settings;
    }

    static CsvSource of(Path file, ExchangeSettings settings) throws IOException {
        var charset = TextEncoding.of(file);
        try (var reader = reader(file, charset)) {
            var start = new char[LOOK];
            var length = 0;
            for (var more = reader.read(start); more > 0; more = reader.read(start, length, LOOK - length)) {
                length += more;
            }
            var text = new String(start, 0, length);
            var first = text.stripLeading();
            if (first.isEmpty() && length < LOOK) {
                throw new Refusal("exchange.file.empty");
            }
            if (first.startsWith("<") || first.startsWith("{")) {
                throw new Refusal("exchange.file.type");
            }
            return new CsvSource(file, charset, CsvLook.at(text), settings);
        }
    }

    private static BufferedReader reader(Path file, Charset charset) throws IOException {
        var reader = Files.newBufferedReader(file, charset);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public void rows(int sheet, RowTaker taker) {
        var number = look.isAnnounced() ? -1 : 0;
        var line = 0L;
        var rows = 0;
        try (var records = CsvReader.builder()
                .fieldSeparator(look.separator())
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(TableFile.LONGEST_ROW * 2)
                .ofCsvRecord(new Ended(reader(file, charset)))) {
            for (var record : records) {
                line = record.getStartingLineNumber();
                number++;
                var cells = cells(record);
                if (number == 0 || cells.stream().allMatch(cell -> cell == Cell.BLANK)) {
                    continue;
                }
                if (++rows > settings.maxRows()) {
                    throw new Refusal("exchange.file.rows", settings.maxRows());
                }
                if (!taker.take(number, cells)) {
                    return;
                }
            }
        } catch (CsvParseException unsound) {
            throw new Refusal("exchange.file.quotes", line + 1);
        } catch (UncheckedIOException | IOException broken) {
            throw new Refusal("exchange.file.encoding");
        }
        if (rows == 0) {
            throw new Refusal("exchange.file.empty");
        }
    }

    private List<Cell> cells(CsvRecord record) {
        var line = record.getStartingLineNumber();
        var fields = record.getFields();
        if (fields.size() > settings.maxColumns()) {
            throw new Refusal("exchange.file.columns", line, settings.maxColumns());
        }
        var last = fields.getLast();
        if (last.length() > 1 && last.charAt(last.length() - 1) == Ended.MARK) {
            throw new Refusal("exchange.file.quotes", line);
        }
        var cells = new ArrayList<Cell>(fields.size());
        var length = 0;
        for (var field : fields) {
            length += field.length();
            if (field.length() > TableFile.LONGEST_CELL) {
                throw new Refusal("exchange.file.line", line, TableFile.LONGEST_CELL);
            }
            cells.add(field.length() == 1 && field.charAt(0) == Ended.MARK ? Cell.BLANK : CellValues.written(field));
        }
        if (length > TableFile.LONGEST_ROW) {
            throw new Refusal("exchange.file.row", line, TableFile.LONGEST_ROW);
        }
        return cells;
    }

    @Override
    public void close() {
        // Each reading closes what it opened.
    }

    /** Ends the text with a line of its own, by which one sees that the last quote was closed. */
    private static final class Ended extends FilterReader {

        static final char MARK = '\uFFFE';

        private int left = 2;

        Ended(Reader in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            return one >= 0 || left == 0 ? one : ending();
        }

        @Override
        public int read(char[] signs, int offset, int length) throws IOException {
            var count = super.read(signs, offset, length);
            if (count >= 0 || left == 0) {
                return count;
            }
            signs[offset] = ending();
            return 1;
        }

        private char ending() {
            return --left == 1 ? '\n' : MARK;
        }
    }
}
