package org.greenregistry.briefing;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Objects;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Typeface and small parts of printed papers: as wide as Times New Roman, embedded, with every Vietnamese letter. */
final class PdfType {

    static final Color INK = new Color(0x18, 0x22, 0x1D);
    static final Color GREY = new Color(0x55, 0x62, 0x5B);
    static final Color LINE = new Color(0xA9, 0xB8, 0xAF);
    static final Color PALE = new Color(0xE6, 0xF0, 0xEA);

    /** Told apart in grey as well. */
    static final Color[] BARS = {new Color(0x17, 0x6B, 0x45), new Color(0xE6, 0x9F, 0x00), new Color(0x00, 0x72, 0xB2)};

    private static final BaseFont PLAIN = face("Regular");
    private static final BaseFont BOLD = face("Bold");
    private static final BaseFont ITALIC = face("Italic");

    private PdfType() {}

    private static BaseFont face(String style) {
        var name = "LiberationSerif-" + style + ".ttf";
        try (var file = PdfType.class.getResourceAsStream("/liberation/" + name)) {
            var bytes = Objects.requireNonNull(file, name).readAllBytes();
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, bytes, null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Font plain(float size) {
        return new Font(PLAIN, size, Font.NORMAL, INK);
    }

    static Font quiet(float size) {
        return new Font(PLAIN, size, Font.NORMAL, GREY);
    }

    static Font bold(float size) {
        return new Font(BOLD, size, Font.NORMAL, INK);
    }

    static Font italic(float size) {
        return new Font(ITALIC, size, Font.NORMAL, INK);
    }

    static BaseFont face() {
        return PLAIN;
    }

    /** Marks in one sign with their letter: that is how the typeface draws them; it has no lowered two. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace('₂', '2');
    }

    static Paragraph line(String text, Font font, int alignment, float above) {
        var line = new Paragraph(composed(text), font);
        line.setLeading(font.getSize() * 1.3f);
        line.setAlignment(alignment);
        line.setSpacingBefore(above);
        return line;
    }

    static PdfPTable table(float... widths) {
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        return table;
    }

    static PdfPCell bare(Element... content) {
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        for (var element : content) {
            cell.addElement(element);
        }
        return cell;
    }

    /** What a table or chart is about, above all its columns. */
    static PdfPCell caption(String text, int columns) {
        var cell = new PdfPCell(new Phrase(composed(text), bold(11)));
        cell.setColspan(columns);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        cell.setPaddingBottom(4);
        return cell;
    }

    /** A cell of a table with rules. */
    static PdfPCell ruled(String text, Font font, int alignment) {
        var cell = new PdfPCell(new Phrase(composed(text), font));
        cell.setBorderColor(LINE);
        cell.setBorderWidth(0.5f);
        cell.setPadding(3);
        cell.setPaddingBottom(4);
        cell.setHorizontalAlignment(alignment);
        return cell;
    }
}
