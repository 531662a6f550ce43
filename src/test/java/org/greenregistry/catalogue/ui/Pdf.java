package org.greenregistry.catalogue.ui;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a PDF says, read without the library that wrote it. */
public final class Pdf {

    private Pdf() {}

    /** Its text, blanks and line ends made one blank. */
    public static String text(byte[] file) throws Exception {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    public static int pages(byte[] file) throws Exception {
        try (var document = Loader.loadPDF(file)) {
            return document.getNumberOfPages();
        }
    }

    /** Whether every typeface is in the file itself. */
    public static boolean isSelfContained(byte[] file) throws Exception {
        try (var document = Loader.loadPDF(file)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    if (!page.getResources().getFont(name).isEmbedded()) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    /** What a telephone reads that is held over the lower right corner of the last page. */
    public static String scanned(byte[] file) throws Exception {
        try (var document = Loader.loadPDF(file)) {
            var page = new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, 200);
            var width = page.getWidth() / 3;
            var height = page.getHeight() / 4;
            var left = page.getWidth() - width;
            var top = page.getHeight() - height;
            var pixels = page.getRGB(left, top, width, height, null, 0, width);
            var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
            return new QRCodeReader().decode(picture).getText();
        }
    }
}
