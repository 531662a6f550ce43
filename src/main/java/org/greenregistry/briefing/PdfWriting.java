package org.greenregistry.briefing;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.greenregistry.briefing.Paper.Grid;
import org.greenregistry.briefing.Paper.Heading;
import org.greenregistry.briefing.Paper.Sentence;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

/** A paper to print, in the form of an administrative paper. */
@Component
class PdfWriting implements PaperWriter {

    /** Margins of Decree 30/2020: 20 to 25 mm above and below, 30 to 35 left, 15 to 20 right. */
    private static final float MILLIMETRE = 72 / 25.4f;

    private static final float TEXT = 12;
    private static final float SMALL = 9.5f;
    private static final float TINY = 7;

    /** Points a heading needs below it, or it begins the next page: it shall not stand alone at the end of one. */
    private static final float ROOM_BELOW = 170;

    /** A table that short stays on one page. */
    private static final int FEW_ROWS = 20;

    private final Letterhead letterhead;
    private final PdfBars bars;

    PdfWriting(Letterhead letterhead, PdfBars bars) {
        this.letterhead = letterhead;
        this.bars = bars;
    }

    @Override
    public PaperFormat format() {
        return PaperFormat.PDF;
    }

    @Override
    public void write(Paper paper, LocalDate day, OutputStream out) {
        var page = paper.isWide() ? PageSize.A3.rotate() : PageSize.A4;
        try (var document = new Document(page, 30 * MILLIMETRE, 16 * MILLIMETRE, 20 * MILLIMETRE, 20 * MILLIMETRE)) {
            var writer = PdfWriter.getInstance(document, out);
            writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
            writer.setPageEvent(new PdfFoot(paper));
            document.addTitle(PdfType.composed(paper.title() + " – " + paper.subject()));
            document.addAuthor(PdfType.composed(letterhead.authority(paper.locale())));
            document.addSubject(PdfType.composed(paper.clocks()));
            document.setDocumentLanguage(Lang.isEnglish(paper.locale()) ? "en" : "vi-VN");
            document.open();
            document.add(head(paper, day));
            document.add(PdfType.line(paper.title(), PdfType.bold(14), Element.ALIGN_CENTER, 12));
            document.add(PdfType.line(paper.subject(), PdfType.bold(13), Element.ALIGN_CENTER, 2));
            document.add(PdfType.line(paper.clocks(), PdfType.italic(SMALL), Element.ALIGN_CENTER, 4));
            paper.blocks().forEach(block -> add(document, writer, block, paper));
            addNotes(document, paper);
            document.add(foot(paper));
        }
    }

    /** The authority to the left, the nation to the right. */
    private PdfPTable head(Paper paper, LocalDate day) {
        var locale = paper.locale();
        var head = PdfType.table(5, 6);
        var left = PdfType.bare();
        if (!letterhead.superior(locale).isEmpty()) {
            left.addElement(centred(letterhead.superior(locale), PdfType.plain(11), 0));
        }
        left.addElement(centred(letterhead.authority(locale), PdfType.bold(11), 0));
        left.addElement(centred("―――――", PdfType.plain(7), 0));
        left.addElement(centred(letterhead.number(locale), PdfType.plain(11), 4));
        var right = PdfType.bare(
                centred(letterhead.nation(locale), PdfType.bold(11), 0),
                centred(letterhead.motto(locale), PdfType.bold(12), 0),
                centred("―――――――――――", PdfType.plain(7), 0),
                centred(letterhead.dated(day, locale), PdfType.italic(11), 4));
        head.addCell(left);
        head.addCell(right);
        return head;
    }

    private static Element centred(String text, Font font, float above) {
        return PdfType.line(text, font, Element.ALIGN_CENTER, above);
    }

    private void add(Document document, PdfWriter writer, Paper.Block block, Paper paper) {
        switch (block) {
            case Heading heading -> {
                if (writer.getVerticalPosition(true) - document.bottom() < ROOM_BELOW) {
                    document.newPage();
                }
                document.add(PdfType.line(heading.text(), PdfType.bold(13), Element.ALIGN_LEFT, 14));
            }
            case Sentence sentence ->
                document.add(PdfType.line(sentence.text(), PdfType.plain(TEXT), Element.ALIGN_JUSTIFIED, 6));
            case Grid grid -> {
                document.add(table(grid));
                if (grid.rows().size() > Shown.MOST_ROWS) {
                    document.add(PdfType.line(
                            Shown.more(grid, paper.locale()), PdfType.italic(SMALL), Element.ALIGN_LEFT, 2));
                }
            }
            case Paper.Chart chart -> document.add(bars.of(chart, paper.locale()));
        }
    }

    private static PdfPTable table(Grid grid) {
        var shown = Shown.columns(grid);
        var widths = new float[shown.size()];
        IntStream.range(0, widths.length)
                .forEach(at -> widths[at] = grid.columns().get(shown.get(at)).width());
        var size = shown.size() > 8 ? TINY : SMALL;
        var table = PdfType.table(widths);
        table.setSpacingBefore(10);
        table.setHeaderRows(2);
        table.setKeepTogether(grid.rows().size() <= FEW_ROWS);
        table.addCell(PdfType.caption(grid.caption(), shown.size()));
        for (var at : shown) {
            var cell = PdfType.ruled(grid.columns().get(at).name(), PdfType.bold(size), Element.ALIGN_CENTER);
            cell.setBackgroundColor(PdfType.PALE);
            cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
            table.addCell(cell);
        }
        grid.rows().stream().limit(Shown.MOST_ROWS).forEach(row -> addRow(table, row, shown, PdfType.plain(size)));
        if (!grid.total().isEmpty()) {
            addRow(table, grid.total(), shown, PdfType.bold(size));
        }
        return table;
    }

    private static void addRow(PdfPTable table, List<Cell> row, List<Integer> shown, Font font) {
        for (var at : shown) {
            var cell = row.get(at);
            var alignment = cell instanceof Cell.Amount ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT;
            table.addCell(PdfType.ruled(cell.shown(), font, alignment));
        }
    }

    private static void addNotes(Document document, Paper paper) {
        document.add(PdfType.line(
                Wording.text(paper.locale(), "briefing.notes"), PdfType.bold(SMALL), Element.ALIGN_LEFT, 12));
        paper.notes()
                .forEach(note ->
                        document.add(PdfType.line("– " + note, PdfType.quiet(8.5f), Element.ALIGN_JUSTIFIED, 1)));
    }

    /** Recipients to the left, whoever signs to the right; nothing where the settings name neither. */
    private PdfPTable foot(Paper paper) {
        var locale = paper.locale();
        var foot = PdfType.table(1, 1);
        foot.setSpacingBefore(14);
        foot.setKeepTogether(true);
        var left = PdfType.bare();
        var recipients = letterhead.recipients(locale);
        if (!recipients.isEmpty()) {
            left.addElement(
                    PdfType.line(Wording.text(locale, "briefing.recipients"), PdfType.bold(10), Element.ALIGN_LEFT, 0));
            recipients.forEach(
                    one -> left.addElement(PdfType.line("- " + one, PdfType.plain(9), Element.ALIGN_LEFT, 0)));
        }
        var right = PdfType.bare();
        right.setBorder(Rectangle.NO_BORDER);
        if (!letterhead.signer(locale).isEmpty()) {
            right.addElement(centred(letterhead.signer(locale), PdfType.bold(12), 0));
        }
        foot.addCell(left);
        foot.addCell(right);
        return foot;
    }
}
