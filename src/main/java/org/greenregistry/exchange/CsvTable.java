package org.greenregistry.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A table as CSV in UTF-8 with the mark by which spreadsheets know it, separated and with decimals as a spreadsheet of
 * the language expects.
 */
final class CsvTable implements RecordTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final TableShape shape;
    private final CsvWriter csv;

    CsvTable(TableShape shape, OutputStream out) throws IOException {
        this.shape = shape;
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder()
                .fieldSeparator(Lang.isEnglish(shape.language()) ? ',' : ';')
                .build(text);
        write(
                List.of(Headings.mark(shape.kind(), shape.language()), HeaderReading.BASE),
                shape.columns().stream().map(Column::key));
        write(headings(shape), shape.columns().stream().map(column -> column.heading(shape.language())));
    }

    /** Above code and version. */
    static List<String> headings(TableShape shape) {
        return List.of(
                Wording.text(shape.language(), "exchange.code"), Wording.text(shape.language(), "exchange.base"));
    }

    private void write(List<String> first, Stream<String> others) {
        csv.writeRecord(Stream.concat(first.stream(), others).toList());
    }

    @Override
    public void add(Published<?> version, JsonNode content) {
        write(
                List.of(version.code(), String.valueOf(version.number())),
                shape.columns().stream().map(column -> plain(TableText.of(content, column, shape.language()))));
    }

    private String plain(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> TableText.text(number, shape.language());
            case ReducedDate date -> date.text();
            default -> value.toString();
        };
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
