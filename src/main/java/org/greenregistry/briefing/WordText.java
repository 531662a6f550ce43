package org.greenregistry.briefing;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Lines of a Word file. */
final class WordText {

    private static final int TWIPS_AFTER = 80;

    private WordText() {}

    static void line(XWPFDocument document, String text, ParagraphAlignment alignment, int size, boolean bold) {
        var line = document.createParagraph();
        line.setSpacingAfter(TWIPS_AFTER);
        fill(line, text, alignment, size, bold);
    }

    /** The next line in a cell; the first takes the place of the empty one every cell has. */
    static void line(XWPFTableCell cell, String text, ParagraphAlignment alignment, int size, boolean bold) {
        var first = cell.getParagraphArray(0);
        var isFree = cell.getParagraphs().size() == 1 && first.getRuns().isEmpty();
        fill(isFree ? first : cell.addParagraph(), text, alignment, size, bold);
    }

    static void heading(XWPFDocument document, String text) {
        var line = document.createParagraph();
        line.setStyle(WordStyles.HEADING);
        line.createRun().setText(text);
    }

    private static void fill(XWPFParagraph line, String text, ParagraphAlignment alignment, int size, boolean bold) {
        line.setAlignment(alignment);
        var run = line.createRun();
        run.setText(text);
        run.setFontSize(size);
        run.setBold(bold);
    }

    /** Tells how many columns a table has: the format asks for it. */
    static void grid(XWPFTable table, int columns) {
        var grid = table.getCTTbl().addNewTblGrid();
        for (var column = 0; column < columns; column++) {
            grid.addNewGridCol();
        }
    }

    /** Stays with what follows it. */
    static void caption(XWPFDocument document, String text, int size) {
        line(document, text, ParagraphAlignment.LEFT, size, true);
        document.getLastParagraph().setKeepNext(true);
    }

    /** Two cells side by side, without rules. */
    static XWPFTable halves(XWPFDocument document, String left, String right) {
        var table = document.createTable(1, 2);
        grid(table, 2);
        table.removeBorders();
        table.setWidth("100%");
        table.getRow(0).getCell(0).setWidth(left);
        table.getRow(0).getCell(1).setWidth(right);
        return table;
    }
}
