package org.greenregistry.briefing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.greenregistry.briefing.Paper.Grid;
import org.greenregistry.briefing.Paper.Heading;
import org.greenregistry.briefing.Paper.Sentence;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.Spreadsheets;
import org.springframework.stereotype.Component;

/**
 * A paper as a workbook: what it says on the first sheet, each table on one of its own with numbers and dates that can
 * be reckoned with, and the notes on the last. Bars are left to whoever has the numbers.
 */
@Component
class SheetWriter implements PaperWriter {

    private static final int LONGEST_NAME = 31;
    private static final int CHUNK = 500;
    private static final int WIDE = 110;
    private static final String HEAD = "E6F0EA";

    private final Letterhead letterhead;

    SheetWriter(Letterhead letterhead) {
        this.letterhead = letterhead;
    }

    @Override
    public PaperFormat format() {
        return PaperFormat.XLSX;
    }

    @Override
    public void write(Paper paper, LocalDate day, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Registry", null)) {
            var names = new HashSet<String>();
            cover(paper, day, book.newWorksheet(named(paper.title(), names)));
            for (var block : paper.blocks()) {
                if (block instanceof Grid grid) {
                    sheet(grid, book.newWorksheet(named(grid.caption(), names)));
                }
            }
            notes(paper, book.newWorksheet(named(Wording.text(paper.locale(), "briefing.notes"), names)));
        }
    }

    /** Names of sheets are short, lack some signs, and stand once. */
    private static String named(String text, Set<String> taken) {
        var plain = text.replaceAll("[\\\\/?*\\[\\]:\\s]+", " ").strip();
        var name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).strip();
        for (var next = 2; !taken.add(name.toLowerCase(java.util.Locale.ROOT)); next++) {
            var end = " " + next;
            name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME - end.length())) + end;
        }
        return name;
    }

    private void cover(Paper paper, LocalDate day, Worksheet page) throws IOException {
        var locale = paper.locale();
        page.width(0, WIDE);
        page.inlineString(0, 0, letterhead.authority(locale));
        page.inlineString(1, 0, letterhead.dated(day, locale));
        page.inlineString(3, 0, paper.title());
        page.style(3, 0).bold().fontSize(14).set();
        page.inlineString(4, 0, Spreadsheets.harmless(paper.subject()));
        page.style(4, 0).bold().set();
        page.inlineString(5, 0, paper.clocks());
        var row = 7;
        for (var block : paper.blocks()) {
            switch (block) {
                case Heading heading -> {
                    page.inlineString(row, 0, heading.text());
                    page.style(row++, 0).bold().set();
                }
                case Sentence sentence -> {
                    page.inlineString(row, 0, Spreadsheets.harmless(sentence.text()));
                    page.style(row++, 0).wrapText(true).set();
                }
                case Grid grid -> page.inlineString(row++, 0, "→ " + grid.caption());
                case Paper.Chart chart -> {}
            }
        }
        page.finish();
    }

    private static void sheet(Grid grid, Worksheet page) throws IOException {
        var columns = grid.columns();
        for (var c = 0; c < columns.size(); c++) {
            page.inlineString(0, c, Spreadsheets.harmless(columns.get(c).name()));
            page.width(c, columns.get(c).width());
        }
        page.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fillColor(HEAD)
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        page.freezePane(0, 1);
        page.repeatRows(0);
        page.setAutoFilter(0, 0, grid.rows().size(), columns.size() - 1);
        page.pageOrientation("landscape");
        var next = 1;
        for (var row : grid.rows()) {
            put(page, next++, row, false);
            if (next % CHUNK == 0) {
                page.flush();
            }
        }
        if (!grid.total().isEmpty()) {
            put(page, next, grid.total(), true);
        }
        page.finish();
    }

    private static void put(Worksheet page, int row, List<Cell> cells, boolean bold) {
        for (var c = 0; c < cells.size(); c++) {
            var style = page.style(row, c).verticalAlignment("top");
            switch (cells.get(c)) {
                case Cell.Text text when text.shown().isEmpty() -> {}
                case Cell.Text text -> {
                    page.inlineString(row, c, Spreadsheets.harmless(text.shown()));
                    style.wrapText(true);
                }
                case Cell.Amount number -> {
                    page.value(row, c, plain(number.value()));
                    style.format(isWhole(number.value()) ? "#,##0" : "#,##0.00");
                }
                case Cell.Day day -> {
                    page.value(row, c, day.value());
                    style.format("dd/mm/yyyy");
                }
            }
            if (bold) {
                style.bold();
            }
            style.set();
        }
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private static void notes(Paper paper, Worksheet page) throws IOException {
        page.width(0, WIDE);
        page.inlineString(0, 0, Wording.text(paper.locale(), "briefing.notes"));
        page.style(0, 0).bold().set();
        page.inlineString(1, 0, paper.clocks());
        var row = 2;
        for (var note : paper.notes()) {
            page.inlineString(row, 0, Spreadsheets.harmless(note));
            page.style(row++, 0).wrapText(true).verticalAlignment("top").set();
        }
        page.finish();
    }
}
