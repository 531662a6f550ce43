package org.greenregistry.briefing;

import org.greenregistry.shell.Wording;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** Number of the page, and which paper it is of, at the foot of each. */
class PdfFoot extends PdfPageEventHelper {

    private static final float SIZE = 8;
    private static final float ABOVE = 30;

    private final Paper paper;

    PdfFoot(Paper paper) {
        this.paper = paper;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var line = writer.getDirectContent();
        line.beginText();
        line.setFontAndSize(PdfType.face(), SIZE);
        line.setColorFill(PdfType.GREY);
        line.showTextAligned(PdfContentByte.ALIGN_LEFT, PdfType.composed(paper.subject()), document.left(), ABOVE, 0);
        line.showTextAligned(
                PdfContentByte.ALIGN_RIGHT,
                Wording.text(paper.locale(), "briefing.page", String.valueOf(writer.getPageNumber())),
                document.right(),
                ABOVE,
                0);
        line.endText();
    }
}
