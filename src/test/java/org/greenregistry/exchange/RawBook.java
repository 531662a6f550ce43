package org.greenregistry.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, because no library writes what the files of others hold. */
final class RawBook {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** @param rows of the one sheet, as XML */
    RawBook(String rows) {
        part("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")));
        sheets("<sheet name=\"Bảng\" sheetId=\"1\" r:id=\"s1\"/>");
        linked("");
        part(
                "xl/styles.xml",
                "<styleSheet " + MAIN + "><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        texts("");
        sheet(rows);
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPES + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String inside) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
                + "</Relationships>";
    }

    RawBook part(String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    RawBook without(String name) {
        parts.remove(name);
        return this;
    }

    RawBook sheet(String rows) {
        return part(
                "xl/worksheets/sheet1.xml", "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
    }

    RawBook sheets(String sheets) {
        return book("", sheets);
    }

    RawBook book(String before, String sheets) {
        return part(
                "xl/workbook.xml",
                "<workbook " + MAIN
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" + before
                        + "<sheets>" + sheets + "</sheets></workbook>");
    }

    /** @param items as XML */
    RawBook texts(String items) {
        return part("xl/sharedStrings.xml", "<sst " + MAIN + ">" + items + "</sst>");
    }

    /** @param more relations of the workbook */
    RawBook linked(String more) {
        return part(
                "xl/_rels/workbook.xml.rels",
                relations(relation("s1", "worksheet", "worksheets/sheet1.xml")
                        + relation("t1", "sharedStrings", "sharedStrings.xml")
                        + relation("f1", "styles", "/xl/styles.xml")
                        + more));
    }

    /** Without styles and shared texts. */
    RawBook bare() {
        return part("xl/_rels/workbook.xml.rels", relations(relation("s1", "worksheet", "worksheets/sheet1.xml")));
    }

    byte[] bytes() {
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    /** One row of texts written in their cells. */
    static String row(int number, String... texts) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        for (var text : texts) {
            row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }
}
