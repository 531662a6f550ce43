package org.greenregistry.catalogue.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.shell.Office;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What ties a sheet to the book: whom to ask, the version it shows with its hash, and the way to what changed since.
 */
final class SheetProof {

    private static final float QR = 84;

    /** Between what the sheet says and its proof. */
    private static final float GAP = 10;

    private SheetProof() {}

    static PdfPTable of(Print print, Office office) {
        var words = PdfParts.cell();
        var contact = contact(print, office);
        if (!contact.isEmpty()) {
            words.addElement(
                    PdfParts.line(print.text("catalogue.sheet.contact"), PdfParts.bold(9.5f, PdfParts.GREEN), 0));
            words.addElement(PdfParts.line(contact, PdfParts.font(9, PdfParts.INK), 1));
        }
        var small = PdfParts.font(8, PdfParts.GREY);
        words.addElement(PdfParts.line(print.text("catalogue.sheet.asOf", print.dayText()), small, 5));
        words.addElement(PdfParts.line(
                print.text("catalogue.sheet.version", print.project().number(), print.recorded()), small, 1));
        words.addElement(
                PdfParts.line(print.text("catalogue.sheet.hash", print.project().hash()), small, 1));
        var caption = PdfParts.cell(PdfParts.line(print.text("catalogue.sheet.qr"), PdfParts.font(8, PdfParts.INK), 0));
        caption.setVerticalAlignment(Element.ALIGN_MIDDLE);
        var code = new PdfPCell(PdfParts.qr(print.since(), QR), false);
        code.setBorder(PdfPCell.NO_BORDER);
        code.setHorizontalAlignment(Element.ALIGN_RIGHT);
        var table = PdfParts.table(6, 1.7f, 1.8f);
        words.setVerticalAlignment(Element.ALIGN_MIDDLE);
        Stream.of(words, caption, code).forEach(cell -> {
            cell.setBackgroundColor(PdfParts.PALE);
            cell.setPadding(8);
            table.addCell(cell);
        });
        return table;
    }

    /** At the foot of the last page, where hands and telephones look for it. */
    static void place(PdfPTable proof, Document document, PdfWriter writer) {
        proof.setTotalWidth(document.right() - document.left());
        var height = proof.getTotalHeight();
        if (writer.getVerticalPosition(true) - GAP < document.bottom() + height) {
            document.newPage();
        }
        proof.writeSelectedRows(0, -1, document.left(), document.bottom() + height, writer.getDirectContent());
    }

    /** The office of the call, otherwise the desk of the book. */
    private static String contact(Print print, Office office) {
        var named = print.project().content().opportunity().contact();
        var ways = named.office() == null
                ? Stream.of(
                        office.authority(print.locale()), office.phone(), office.mail(), office.hours(print.locale()))
                : Stream.of(named.office(), named.phone(), named.email(), named.languages(), named.hours())
                        .map(Optional::ofNullable);
        return ways.flatMap(Optional::stream).collect(Collectors.joining("  ·  "));
    }
}
