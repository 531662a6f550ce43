package org.greenregistry.catalogue.ui;

import java.io.ByteArrayOutputStream;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Office;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

/**
 * Lays a project out on one or two pages of A4: what an investor takes home. Everything on it is public; amounts stand
 * with kind, date and source, and what is not known says so.
 */
@Component
class FactSheetPdf {

    private static final float MARGIN = 40;

    /** For the band at the head of the page and the line at its foot. */
    private static final float HEAD = 50;

    private static final float FOOT = 44;

    private final SheetHead head;
    private final SheetBody body;
    private final Office office;

    FactSheetPdf(SheetHead head, SheetBody body, Office office) {
        this.head = head;
        this.body = body;
        this.office = office;
    }

    byte[] write(Print print) {
        var out = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4, MARGIN, MARGIN, HEAD, FOOT)) {
            var writer = PdfWriter.getInstance(document, out);
            writer.setPageEvent(new SheetFrame(print, office));
            document.addTitle(PdfParts.composed(print.name()));
            document.addAuthor(
                    PdfParts.composed(office.authority(print.locale()).orElseGet(() -> office.book(print.locale()))));
            document.addSubject(PdfParts.composed(print.text("catalogue.sheet")));
            document.setDocumentLanguage(Lang.isEnglish(print.locale()) ? "en" : "vi-VN");
            document.open();
            head.of(print).forEach(document::add);
            body.of(print).forEach(document::add);
            SheetProof.place(SheetProof.of(print, office), document, writer);
        }
        return out.toByteArray();
    }
}
