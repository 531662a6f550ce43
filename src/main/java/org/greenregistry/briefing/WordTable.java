package org.greenregistry.briefing;

import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.greenregistry.briefing.Paper.Grid;

/** A table in a Word file, as wide as the page. */
final class WordTable {

    private static final String HEAD = "E6F0EA";
    private static final int SIZE = 11;
    private static final int SMALL = 8;
    private static final int MANY = 8;

    private WordTable() {}

    static void add(XWPFDocument document, Grid grid, Locale locale) {
        WordText.caption(document, grid.caption(), SIZE + 1);
        var shown = Shown.columns(grid);
        var rows = grid.rows().stream().limit(Shown.MOST_ROWS).toList();
        var table = document.createTable(1, shown.size());
        WordText.grid(table, shown.size());
        table.setWidth("100%");
        var size = shown.size() > MANY ? SMALL : SIZE;
        head(table.getRow(0), grid, shown, size);
        rows.forEach(row -> fill(table.createRow(), row, shown, size, false));
        if (!grid.total().isEmpty()) {
            fill(table.createRow(), grid.total(), shown, size, true);
        }
        if (grid.rows().size() > rows.size()) {
            WordText.line(document, Shown.more(grid, locale), ParagraphAlignment.LEFT, SIZE, false);
        }
        WordText.line(document, "", ParagraphAlignment.LEFT, SMALL, false);
    }

    private static void head(XWPFTableRow row, Grid grid, List<Integer> shown, int size) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        var all = shown.stream().mapToInt(at -> grid.columns().get(at).width()).sum();
        for (var place = 0; place < shown.size(); place++) {
            var column = grid.columns().get(shown.get(place));
            var cell = row.getCell(place);
            cell.setWidth(Math.max(1, 100 * column.width() / all) + "%");
            cell.setColor(HEAD);
            WordText.line(cell, column.name(), ParagraphAlignment.CENTER, size, true);
        }
    }

    private static void fill(XWPFTableRow row, List<Cell> cells, List<Integer> shown, int size, boolean bold) {
        row.setCantSplitRow(true);
        for (var place = 0; place < shown.size(); place++) {
            var value = cells.get(shown.get(place));
            var alignment = value instanceof Cell.Amount ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT;
            WordText.line(row.getCell(place), value.shown(), alignment, size, bold);
        }
    }
}
