package org.greenregistry.catalogue.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;
import org.openpdf.text.BadElementException;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/**
 * Typeface, colours and the small parts of a printed sheet. The typeface is embedded and has every Vietnamese letter.
 */
final class PdfParts {

    static final Color GREEN = new Color(0x17, 0x6B, 0x45);
    static final Color PALE = new Color(0xED, 0xF5, 0xF0);
    static final Color PAPER = Color.WHITE;
    static final Color LINE = new Color(0xC9, 0xD6, 0xCE);
    static final Color INK = new Color(0x18, 0x22, 0x1D);
    static final Color GREY = new Color(0x55, 0x62, 0x5B);
    static final Color ALARM = new Color(0x9A, 0x34, 0x12);

    /** Width of a mark before a line, three dots of the evidence ladder. */
    private static final float MARK = 22;

    private static final BaseFont PLAIN = face("Regular");
    private static final BaseFont BOLD = face("Bold");

    /** Squares of white around a QR code, as its standard asks. */
    private static final int QUIET = 4;

    /** Pixels of the smallest square of a QR code. */
    private static final int MODULE = 4;

    private PdfParts() {}

    private static BaseFont face(String style) {
        var name = "LiberationSans-" + style + ".ttf";
        try (var file = PdfParts.class.getResourceAsStream("/liberation/" + name)) {
            var bytes = Objects.requireNonNull(file, name).readAllBytes();
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, bytes, null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static BaseFont plain() {
        return PLAIN;
    }

    static Font font(float size, Color color) {
        return new Font(PLAIN, size, Font.NORMAL, color);
    }

    static Font bold(float size, Color color) {
        return new Font(BOLD, size, Font.NORMAL, color);
    }

    /** Marks in one sign with their letter: that is how the typeface draws them. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static Phrase said(String text, Font font) {
        return new Phrase(composed(text), font);
    }

    static Paragraph line(String text, Font font, float above) {
        var line = new Paragraph(composed(text), font);
        line.setLeading(font.getSize() * 1.3f);
        line.setSpacingBefore(above);
        return line;
    }

    static Paragraph heading(String text) {
        var heading = line(text, bold(10.5f, GREEN), 9);
        heading.setSpacingAfter(3);
        return heading;
    }

    /** A table as wide as the page, or as the cell it stands in. */
    static PdfPTable table(float... widths) {
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.getDefaultCell().setBorder(Rectangle.NO_BORDER);
        table.getDefaultCell().setPadding(0);
        return table;
    }

    static PdfPCell cell(Element... content) {
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        for (var element : content) {
            cell.addElement(element);
        }
        return cell;
    }

    /** A cell with a line of text and nothing around it. */
    static PdfPCell bare(String text, Font font) {
        var cell = new PdfPCell(said(text, font));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        cell.setPaddingTop(2);
        cell.setPaddingRight(4);
        return cell;
    }

    /** A line whose second and further rows stand below its words, not below its mark. */
    static Paragraph marked(String mark, String text, Font font) {
        var line = line(mark + "  " + text, font, 2);
        line.setIndentationLeft(MARK);
        line.setFirstLineIndent(-MARK);
        return line;
    }

    /** What it is, quietly, and what it amounts to. */
    static Paragraph labelled(String label, String value) {
        var line = line(label + ": ", font(9, GREY), 2);
        line.add(said(value, font(9, INK)));
        return line;
    }

    /** A cell of a table with rules between its rows. */
    static PdfPCell ruled(String text, Font font) {
        var cell = new PdfPCell(said(text, font));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(LINE);
        cell.setBorderWidth(0.5f);
        cell.setPadding(3);
        cell.setPaddingLeft(0);
        cell.setPaddingRight(6);
        return cell;
    }

    /** @param side of the picture, in points */
    static Image qr(String address, float side) {
        try {
            var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET);
            var modules = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints);
            var width = modules.getWidth() * MODULE;
            var grey = new byte[width * width];
            for (var at = 0; at < grey.length; at++) {
                grey[at] = (byte) (modules.get(at % width / MODULE, at / width / MODULE) ? 0 : 0xFF);
            }
            var image = Image.getInstance(width, width, 1, 8, grey);
            image.scaleAbsolute(side, side);
            return image;
        } catch (WriterException | BadElementException tooLong) {
            throw new IllegalArgumentException(address, tooLong);
        }
    }
}
