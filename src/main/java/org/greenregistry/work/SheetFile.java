package org.greenregistry.work;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/** A {@link Sheet} while it is written as XLSX. Rows leave the memory by the chunk. */
final class SheetFile<R> implements AutoCloseable {

    private static final int CHUNK = 500;

    /** More than this a spreadsheet refuses to open. */
    private static final int LONGEST_TEXT = 32_767;

    private static final int LONGEST_NAME = 31;

    private final Sheet<R> sheet;
    private final ZoneId zone;
    private final Workbook book;
    private final Worksheet page;
    private final int head;

    /** Of mixed columns, what is no whole number and not flushed yet. */
    private final List<Place> broken = new ArrayList<>();

    private int flushed;
    private int next;

    private record Place(int row, int column) {}

    SheetFile(Sheet<R> sheet, ZoneId zone, OutputStream out) {
        this.sheet = sheet;
        this.zone = zone;
        book = new Workbook(out, "Registry", null);
        page = book.newWorksheet(tab(sheet.name()));
        head = preface();
        flushed = head + 1;
        next = head + 1;
        head();
    }

    /** Names of tabs are short and lack some signs. */
    private static String tab(String name) {
        var allowed = name.replaceAll("[\\\\/?*\\[\\]:]", " ").strip();
        return allowed.substring(0, Math.min(allowed.length(), LONGEST_NAME));
    }

    /** The lines before the head and an empty one; the row of the head. */
    private int preface() {
        var lines = sheet.preface();
        for (var r = 0; r < lines.size(); r++) {
            page.inlineString(r, 0, harmless(lines.get(r)));
        }
        if (lines.isEmpty()) {
            return 0;
        }
        page.range(0, 0, 0, 0).style().bold().set();
        return lines.size() + 1;
    }

    private void head() {
        var columns = sheet.columns();
        for (var c = 0; c < columns.size(); c++) {
            page.inlineString(head, c, columns.get(c).heading());
            page.width(
                    c, Math.max(columns.get(c).width(), columns.get(c).heading().length() + 3));
        }
        page.range(head, 0, head, columns.size() - 1)
                .style()
                .bold()
                .fillColor("E6F0EA")
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        page.freezePane(0, head + 1);
        page.setAutoFilter(head, 0, columns.size() - 1);
        page.repeatRows(head);
        page.pageOrientation("landscape");
    }

    void add(R row) {
        var columns = sheet.columns();
        for (var c = 0; c < columns.size(); c++) {
            var value = columns.get(c).value().apply(row);
            put(next, c, value);
            if (columns.get(c).format() == Sheet.Format.MIXED && isBroken(value)) {
                broken.add(new Place(next, c));
            }
        }
        next++;
        if (next - flushed == CHUNK) {
            flush();
        }
    }

    private static boolean isBroken(@Nullable Object value) {
        return value instanceof BigDecimal number && number.stripTrailingZeros().scale() > 0;
    }

    private void put(int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case String text -> page.inlineString(row, column, harmless(text));
            case BigDecimal number -> page.value(row, column, number.scale() < 0 ? number.setScale(0) : number);
            case Number number -> page.value(row, column, number);
            case LocalDate day -> page.value(row, column, day);
            case Instant time ->
                page.value(row, column, time.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS));
            case ReducedDate date when date.precision() == ChronoUnit.DAYS -> page.value(row, column, date.first());
            case ReducedDate date -> page.inlineString(row, column, date.text());
            default -> throw new IllegalArgumentException("no cell for " + value.getClass());
        }
    }

    /** Text stays text. One a spreadsheet could run, now or once saved as CSV, gets the mark that says so. */
    static String harmless(String text) {
        var marked = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return marked.length() <= LONGEST_TEXT ? marked : marked.substring(0, LONGEST_TEXT - 1) + "…";
    }

    private void flush() {
        if (next > flushed) {
            var columns = sheet.columns();
            for (var c = 0; c < columns.size(); c++) {
                page.range(flushed, c, next - 1, c)
                        .style()
                        .format(columns.get(c).format().pattern())
                        .verticalAlignment("top")
                        .set();
            }
        }
        broken.forEach(cell -> page.style(cell.row, cell.column)
                .format(Sheet.Format.DECIMAL.pattern())
                .verticalAlignment("top")
                .set());
        broken.clear();
        try {
            page.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        flushed = next;
    }

    @Override
    public void close() throws IOException {
        flush();
        page.finish();
        book.finish();
    }
}
