package org.greenregistry.catalogue.ui;

import java.awt.Color;
import org.greenregistry.shell.Office;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** What stands on every page of a sheet: whose it is above, where the project is to be found below. */
class SheetFrame extends PdfPageEventHelper {

    private static final float BAND = 34;
    private static final float BASE = 24;

    private final Print print;
    private final Office office;

    SheetFrame(Print print, Office office) {
        this.print = print;
        this.office = office;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var canvas = writer.getDirectContent();
        var page = document.getPageSize();
        canvas.saveState();
        canvas.setColorFill(PdfParts.GREEN);
        canvas.rectangle(0, page.getHeight() - BAND, page.getWidth(), BAND);
        canvas.fill();
        canvas.restoreState();
        var place =
                office.locality(print.locale()).map(where -> "  ·  " + where).orElse("");
        var top = page.getHeight() - BAND / 2 - 3.5f;
        var white = PdfParts.bold(10, Color.WHITE);
        var book = PdfParts.said(office.book(print.locale()), white);
        book.add(PdfParts.said(place, PdfParts.font(10, Color.WHITE)));
        ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, book, document.left(), top, 0);
        var sheet = PdfParts.said(print.text("catalogue.sheet"), PdfParts.font(10, Color.WHITE));
        ColumnText.showTextAligned(canvas, Element.ALIGN_RIGHT, sheet, document.right(), top, 0);
        var grey = PdfParts.font(8, PdfParts.GREY);
        var left = PdfParts.said(print.page(), grey);
        var right = PdfParts.said(print.project().code() + "  ·  " + writer.getPageNumber(), grey);
        ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, left, document.left(), BASE, 0);
        ColumnText.showTextAligned(canvas, Element.ALIGN_RIGHT, right, document.right(), BASE, 0);
    }
}
