package org.greenregistry.work;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A {@link Sheet} while it is written as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. */
final class CsvSheet<R> implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Sheet<R> sheet;
    private final ZoneId zone;
    private final CsvWriter csv;

    CsvSheet(Sheet<R> sheet, ZoneId zone, OutputStream out) throws IOException {
        this.sheet = sheet;
        this.zone = zone;
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().build(text);
        sheet.preface().forEach(line -> csv.writeRecord(SheetFile.harmless(line)));
        csv.writeRecord(sheet.columns().stream().map(Sheet.Column::heading).toList());
    }

    void add(R row) {
        csv.writeRecord(sheet.columns().stream()
                .map(column -> plain(column.value().apply(row)))
                .toList());
    }

    private String plain(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> SheetFile.harmless(text);
            case BigDecimal number -> number.toPlainString();
            case Instant time ->
                time.atZone(zone)
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString();
            default -> value.toString();
        };
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
