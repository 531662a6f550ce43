package org.greenregistry.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A table as a workbook: keys in a hidden row, headings, rows; beside it the values to choose from and a dictionary of
 * the columns. Rows leave the memory by the chunk.
 */
final class XlsxTable implements RecordTable {

    private static final int CHUNK = 500;

    /** Empty rows below the last one that offer values too. */
    private static final int SPARE_ROWS = 500;

    private static final int KEYS = 0;
    private static final int HEADINGS = 1;
    private static final int WIDEST = 45;
    private static final String DAY = "dd/mm/yyyy";
    private static final String TEXT = "@";

    private final TableShape shape;
    private final Workbook book;
    private final Worksheet page;
    private final Map<Field, String> choices = new HashMap<>();
    private int next = HEADINGS + 1;
    private int flushed = next;

    XlsxTable(TableShape shape, OutputStream out) throws IOException {
        this.shape = shape;
        book = new Workbook(out, "Registry", null);
        page = book.newWorksheet(Wording.text(shape.language(), "exchange.sheet.table"));
        lists(book.newWorksheet(Wording.text(shape.language(), "exchange.sheet.lists")));
        new TableDictionary(shape)
                .write(book.newWorksheet(Wording.text(shape.language(), "exchange.sheet.dictionary")));
        head();
    }

    /** One column of each field's values. */
    private void lists(Worksheet lists) throws IOException {
        var place = 0;
        for (var column : shape.columns()) {
            var words = column.field().words().filter(Vocabulary::isListed).orElse(null);
            if (words != null && column.field().type() == FieldType.CODE && !choices.containsKey(column.field())) {
                var row = 0;
                for (var option : words.options()) {
                    lists.inlineString(row++, place, words.words(option.value(), shape.language()));
                }
                choices.put(column.field(), range(lists, place++, row));
            }
        }
        lists.value(0, place, Wording.text(shape.language(), "exchange.yes"));
        lists.value(1, place, Wording.text(shape.language(), "exchange.no"));
        var ticks = range(lists, place, 2);
        shape.columns().stream()
                .map(Column::field)
                .filter(field -> field.type() == FieldType.YES_NO)
                .forEach(field -> choices.put(field, ticks));
        lists.finish();
    }

    private static String range(Worksheet lists, int column, int rows) {
        return "'" + lists.getName() + "'!"
                + lists.range(0, column, Math.max(rows, 1) - 1, column).toAbsoluteString();
    }

    private void head() {
        page.inlineString(KEYS, 0, Headings.mark(shape.kind(), shape.language()));
        page.inlineString(KEYS, 1, HeaderReading.BASE);
        var headings = CsvTable.headings(shape);
        page.inlineString(HEADINGS, 0, headings.get(0));
        page.inlineString(HEADINGS, 1, headings.get(1));
        page.width(0, 16);
        for (var c = 0; c < shape.columns().size(); c++) {
            var column = shape.columns().get(c);
            var heading = column.heading(shape.language());
            page.inlineString(KEYS, c + 2, column.key());
            page.inlineString(HEADINGS, c + 2, heading);
            page.width(c + 2, Math.min(WIDEST, Math.max(12, heading.length() + 3)));
        }
        page.hideRow(KEYS);
        var last = shape.columns().size() + 1;
        page.range(HEADINGS, 0, HEADINGS, last)
                .style()
                .bold()
                .fillColor("E6F0EA")
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        page.freezePane(2, HEADINGS + 1);
        page.setAutoFilter(HEADINGS, 0, last);
        page.pageOrientation("landscape");
    }

    @Override
    public void add(Published<?> version, JsonNode content) {
        page.inlineString(next, 0, version.code());
        page.value(next, 1, version.number());
        for (var c = 0; c < shape.columns().size(); c++) {
            put(c + 2, TableText.of(content, shape.columns().get(c), shape.language()));
        }
        next++;
        if (next - flushed == CHUNK) {
            flush();
        }
    }

    private void put(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal number -> page.value(next, column, number.scale() < 0 ? number.setScale(0) : number);
            case ReducedDate date when date.precision() == ChronoUnit.DAYS -> page.value(next, column, date.first());
            case ReducedDate date -> page.inlineString(next, column, date.text());
            default -> page.inlineString(next, column, value.toString());
        }
    }

    private void flush() {
        if (next > flushed) {
            format(flushed, next - 1);
        }
        try {
            page.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        flushed = next;
    }

    private void format(int from, int to) {
        for (var c = 0; c < shape.columns().size(); c++) {
            var style = page.range(from, c + 2, to, c + 2).style().verticalAlignment("top");
            switch (shape.columns().get(c).field().type()) {
                case DATE -> style.format(DAY).set();
                case NUMBER, WHOLE -> style.set();
                default -> style.format(TEXT).set();
            }
        }
    }

    /** What is not in the list is only warned of: marks are not, and old values may be gone from it. */
    private void choose() {
        for (var c = 0; c < shape.columns().size(); c++) {
            var offered = choices.get(shape.columns().get(c).field());
            if (offered != null) {
                page.range(HEADINGS + 1, c + 2, next + SPARE_ROWS, c + 2)
                        .validateWithListByFormula(offered)
                        .allowBlank(true)
                        .errorStyle(DataValidationErrorStyle.WARNING)
                        .showErrorMessage(false);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (next == flushed) {
            format(next, next + SPARE_ROWS);
        }
        flush();
        choose();
        book.finish();
        book.close();
    }

    /** Whether the columns fit a workbook. */
    static boolean fits(List<Column> columns) {
        return columns.size() + 2 <= Worksheet.MAX_COLS;
    }
}
