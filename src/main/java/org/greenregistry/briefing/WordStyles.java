package org.greenregistry.briefing;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Typeface, headings, page and language of a Word file. Lengths are twentieths of a point. */
final class WordStyles {

    static final String HEADING = "Heading1";

    private static final String TYPEFACE = "Times New Roman";
    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;
    private static final int HALF_POINTS = 26;
    private static final int SPACE = 160;

    private WordStyles() {}

    static void set(XWPFDocument document, Paper paper, String language) {
        var styles = document.createStyles();
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(TYPEFACE);
        fonts.setHAnsi(TYPEFACE);
        fonts.setCs(TYPEFACE);
        fonts.setEastAsia(TYPEFACE);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(language);
        styles.addStyle(new XWPFStyle(heading()));
        foot(document);
        page(document, paper.isWide());
    }

    private static CTStyle heading() {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(HEADING);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal("heading 1");
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewOutlineLvl().setVal(BigInteger.ZERO);
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(2 * SPACE));
        spacing.setAfter(BigInteger.valueOf(SPACE));
        var run = style.addNewRPr();
        run.addNewB();
        run.addNewSz().setVal(BigInteger.valueOf(HALF_POINTS));
        return style;
    }

    /** The number of the page. */
    private static void foot(XWPFDocument document) {
        var line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        line.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    /** A4, across for wide lists; margins of Decree 30/2020/NĐ-CP. */
    private static void page(XWPFDocument document, boolean isWide) {
        var body = document.getDocument().getBody();
        var section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twips(isWide ? 420 : 210));
        size.setH(twips(297));
        size.setOrient(isWide ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        var margins = section.addNewPgMar();
        margins.setTop(twips(20));
        margins.setBottom(twips(20));
        margins.setLeft(twips(30));
        margins.setRight(twips(16));
        margins.setHeader(twips(10));
        margins.setFooter(twips(10));
        margins.setGutter(BigInteger.ZERO);
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MILLIMETRE));
    }
}
