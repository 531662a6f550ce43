package org.greenregistry.exchange;

import static org.greenregistry.exchange.BroughtFile.refused;
import static org.greenregistry.exchange.BroughtFile.text;
import static org.greenregistry.exchange.RawBook.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files that are refused, each with its sentence. */
final class HostileFiles {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String DOCTYPE = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
    private static final String FINE = row(1, "Tên dự án");

    private HostileFiles() {}

    static Stream<BroughtFile> all() {
        return Stream.of(others(), zips(), xml(), cells(), texts()).flatMap(files -> files);
    }

    private static Stream<BroughtFile> others() {
        return Stream.of(
                refused("an empty file", () -> new byte[0], "empty"),
                refused("white space only", text(" \r\n\r\n\t"), "empty"),
                refused("separators only", text(";;\n;;\n"), "empty"),
                refused("an old workbook", made(out -> new HSSFWorkbook().write(out)), "old"),
                refused("a workbook with a password", made(HostileFiles::encrypted), "locked"),
                refused("a Word document", made(out -> new XWPFDocument().write(out)), "type"),
                refused("a PDF", text("%PDF-1.7\n1 0 obj"), "type"),
                refused("a picture", text("\u0089PNG\r\n\u001a\n\u0000", StandardCharsets.ISO_8859_1), "type"),
                refused("a page saved as a table", text("\n<html><table><tr><td>Tên</td></tr></table></html>"), "type"),
                refused("a page in UTF-16", text("<html><td>Tên</td></html>", StandardCharsets.UTF_16), "type"),
                refused("JSON", text("{\"name\": \"Tên\"}"), "type"),
                refused("rich text", text("{\\rtf1 Tên}"), "type"),
                refused("an OpenDocument sheet", zip("mimetype", "content.xml"), "otherSheet"),
                refused("a binary workbook", zip("_rels/.rels", "xl/workbook.bin"), "otherSheet"),
                refused("a zip of pictures", zip("a.png", "b.png"), "type"));
    }

    private static Stream<BroughtFile> zips() {
        var sound = new RawBook(FINE).bytes();
        return Stream.of(
                refused("macros", () -> fine().part("xl/vbaProject.bin", "x").bytes(), "macros"),
                refused("macros under another name", linked("vbaProject", "innocent.bin"), "macros"),
                refused("macros of a sheet", linked("xlMacrosheet", "macrosheets/sheet1.xml"), "macros"),
                refused("one part that unpacks a thousandfold", () -> bomb(8 << 20), "bomb"),
                refused(
                        "three thousand parts",
                        zip(IntStream.range(0, 3000).mapToObj(n -> "p" + n).toArray(String[]::new)),
                        "bomb"),
                refused("a part that lies about its size", () -> lying(bomb(8 << 20)), "bomb"),
                refused("two hundred megabytes of one row", () -> bomb(200 << 20), "bomb"),
                refused(
                        "a part outside",
                        () -> fine().part("../../etc/cron.d/x", "x").bytes(),
                        "broken"),
                refused("a part of the root", () -> fine().part("/etc/x", "x").bytes(), "broken"),
                refused(
                        "a part that is there twice",
                        () -> twice(
                                fine().part("xl/worksheets/sheet2.xml", "<a/>").bytes()),
                        "broken"),
                refused("a file cut off in the middle", () -> Arrays.copyOf(sound, sound.length / 2), "broken"),
                refused("a part that is no deflate", () -> scrambled(sound), "broken"),
                refused("no workbook", () -> fine().without("xl/workbook.xml").bytes(), "part", "xl/workbook.xml"),
                refused("no sheet", () -> fine().without(SHEET).bytes(), "part", SHEET),
                refused(
                        "no relations",
                        () -> fine().without("xl/_rels/workbook.xml.rels").bytes(),
                        "part",
                        "xl/_rels/workbook.xml.rels"),
                refused("a relation to nowhere", linked("styles", "%%%"), "part", "%%%"),
                refused(
                        "a hidden sheet only",
                        () -> fine().sheets("<sheet name=\"a\" sheetId=\"1\" state=\"veryHidden\" r:id=\"s1\"/>")
                                .bytes(),
                        "sheets"),
                refused(
                        "more sheets than anybody makes",
                        () -> fine().sheets("<sheet name=\"a\" sheetId=\"1\" r:id=\"s1\"/>".repeat(501))
                                .bytes(),
                        "many",
                        500),
                refused("an empty sheet", () -> new RawBook("<row r=\"1\"/>").bytes(), "blank", "Bảng"));
    }

    private static Stream<BroughtFile> xml() {
        return Stream.of(
                refused(
                        "a document type in the workbook",
                        () -> fine().part("xl/workbook.xml", DOCTYPE).bytes(),
                        "xml",
                        "xl/workbook.xml"),
                refused(
                        "a document type in the sheet",
                        () -> fine().part(SHEET, DOCTYPE).bytes(),
                        "xml",
                        SHEET),
                refused(
                        "a document type in the texts",
                        () -> fine().part("xl/sharedStrings.xml", DOCTYPE).bytes(),
                        "xml",
                        "xl/sharedStrings.xml"),
                refused(
                        "a document type from the network",
                        () -> fine().part("xl/styles.xml", "<!DOCTYPE a SYSTEM \"http://192.0.2.1/a.dtd\"><a/>")
                                .bytes(),
                        "xml",
                        "xl/styles.xml"),
                refused("a billion laughs", () -> fine().part(SHEET, laughs()).bytes(), "xml", SHEET),
                refused("elements in each other without end", sheet("<a>".repeat(100_000)), "xml", SHEET),
                refused("an attribute without end", sheet("<row r=\"" + noise(2 << 20) + "\"/>"), "xml", SHEET),
                refused("a comment without end", sheet("<!--" + noise(2 << 20) + "-->"), "xml", SHEET),
                refused(
                        "names without end",
                        sheet(IntStream.range(0, 5000)
                                .mapToObj(n -> "<n" + n + "/>")
                                .collect(Collectors.joining())),
                        "xml",
                        SHEET),
                refused(
                        "XML that stops",
                        () -> fine().part(SHEET, "<worksheet><sheetData><row").bytes(),
                        "xml",
                        SHEET));
    }

    private static Stream<BroughtFile> cells() {
        return Stream.of(
                refused("a giant cell", sheet(row(1, "a") + row(2, "b", "x".repeat(40_000))), "cell", "B2", 32_767),
                refused(
                        "a giant shared text",
                        () -> fine().texts("<si><t>a</t></si><si><t>" + "x".repeat(40_000) + "</t></si>")
                                .bytes(),
                        "text",
                        2,
                        32_767),
                refused(
                        "a row of long texts",
                        sheet("<row r=\"1\">" + ("<c t=\"str\"><v>" + noise(30_000) + "</v></c>").repeat(20)
                                + "</row>"),
                        "row",
                        1,
                        500_000),
                refused("too many columns", sheet("<row r=\"7\"><c r=\"BXY7\"><v>1</v></c></row>"), "columns", 7, 2000),
                refused("a column that is none", sheet("<row r=\"1\"><c r=\"7\"><v>1</v></c></row>"), "order", 1),
                refused(
                        "too many rows",
                        sheet(IntStream.rangeClosed(1, 200_001)
                                .mapToObj(n -> "<row r=\"" + n + "\"><c><v>1</v></c></row>")
                                .collect(Collectors.joining())),
                        "rows",
                        200_000),
                refused("rows that go back", sheet(row(5, "a") + row(4, "b")), "order", 5),
                refused("a cell of another row", sheet("<row r=\"3\"><c r=\"A9\"><v>1</v></c></row>"), "order", 3),
                refused("a row beyond all rows", sheet(row(1, "a") + row(9_999_999, "b")), "order", 1),
                refused(
                        "the same cell twice",
                        sheet("<row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"A3\"><v>2</v></c></row>"),
                        "order",
                        3),
                refused("a text that is not there", sheet("<row><c t=\"s\"><v>4</v></c></row>"), "value", "A1"),
                refused("a number of a billion digits", sheet("<row><c><v>1E999999999</v></c></row>"), "value", "A1"),
                refused("a number that is none", sheet("<row><c><v>mười</v></c></row>"), "value", "A1"),
                refused("a type nobody knows", sheet("<row><c t=\"x\"><v>1</v></c></row>"), "value", "A1"));
    }

    private static Stream<BroughtFile> texts() {
        return Stream.of(
                refused("bytes of nothing in a text", text("Tên,Vốn\nA\u0000B,1\n"), "type"),
                refused("UTF-16 that does not say so", text("Tên,Vốn\n", StandardCharsets.UTF_16LE), "encoding"),
                refused("UTF-16 cut off", text("\u00ff\u00feT\u0000n", StandardCharsets.ISO_8859_1), "encoding"),
                refused("Japanese", text("名称,資本\n日本,1\n", Charset.forName("Shift_JIS")), "encoding"),
                refused("French", text("Société générale à Hanoï,1\n", StandardCharsets.ISO_8859_1), "encoding"),
                refused("Italian", text("Società,così,però\n", StandardCharsets.ISO_8859_1), "encoding"),
                refused("a quote that never ends", text("Tên,Vốn\nA,1\n\"B,2\nC,3\n"), "quotes", 3L),
                refused("more after a quote", text("Tên,Vốn\nA,1\n\"B\"x,2\n"), "quotes", 3L),
                refused("a quote that swallows all", text("Tên,Vốn\n\"" + "A,1\n".repeat(400_000)), "quotes", 2L),
                refused("a giant field", text("Tên\n" + "x".repeat(40_000) + "\n"), "line", 2L, 32_767),
                refused("too many fields", text("Tên\n" + "x,".repeat(3000) + "\n"), "columns", 2L, 2000),
                refused("too many lines", text("a,b\n" + "1,2\n".repeat(200_000)), "rows", 200_000),
                refused("two separators", text("Tên;Vốn;Nơi\nA;1;x\nB,2,y\n"), "separators", 3, ",", ";"));
    }

    private static RawBook fine() {
        return new RawBook(FINE);
    }

    private static Supplier<byte[]> sheet(String rows) {
        return () -> new RawBook(rows).bytes();
    }

    private static Supplier<byte[]> linked(String type, String target) {
        return () -> fine().linked(RawBook.relation("x", type, target)).bytes();
    }

    private static Supplier<byte[]> zip(String... names) {
        var parts = new LinkedHashMap<String, byte[]>();
        Stream.of(names).forEach(name -> parts.put(name, new byte[] {'x'}));
        return () -> RawBook.zip(Map.copyOf(parts));
    }

    @FunctionalInterface
    private interface Maker {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    private static Supplier<byte[]> made(Maker maker) {
        return () -> {
            var out = new ByteArrayOutputStream();
            try {
                maker.write(out);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            return out.toByteArray();
        };
    }

    private static void encrypted(ByteArrayOutputStream out) throws IOException {
        try (var files = new POIFSFileSystem()) {
            var lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword("mật khẩu");
            try (var inside = lock.getDataStream(files)) {
                inside.write(fine().bytes());
            } catch (java.security.GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
            files.writeFilesystem(out);
        }
    }

    /** Letters that do not pack well. */
    private static String noise(int length) {
        return new Random(7)
                .ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, (text, letter) -> text.append((char) letter), StringBuilder::append)
                .toString();
    }

    private static String laughs() {
        return "<!DOCTYPE a [<!ENTITY a0 \"ha\">"
                + IntStream.range(1, 30)
                        .mapToObj(n -> "<!ENTITY a" + n + " \"" + ("&a" + (n - 1) + ";").repeat(10) + "\">")
                        .collect(Collectors.joining())
                + "]><a>&a29;</a>";
    }

    /** A sheet of {@code size} blanks. */
    private static byte[] bomb(int size) {
        return new RawBook(" ".repeat(size)).bytes();
    }

    /** The unpacked size of each entry of the directory as one byte. */
    private static byte[] lying(byte[] zip) {
        var lying = zip.clone();
        for (var at = 0; at < zip.length - 30; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
                System.arraycopy(new byte[] {1, 0, 0, 0}, 0, lying, at + 24, 4);
            }
        }
        return lying;
    }

    /** The second sheet renamed to the first. */
    private static byte[] twice(byte[] zip) {
        return new String(zip, StandardCharsets.ISO_8859_1)
                .replace("sheet2.xml", "sheet1.xml")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The bytes of the sheet, which comes last, made unreadable. */
    private static byte[] scrambled(byte[] zip) {
        var broken = zip.clone();
        var name = new String(zip, StandardCharsets.ISO_8859_1).indexOf(SHEET) + SHEET.length();
        Arrays.fill(broken, name, name + 40, (byte) 0xff);
        return broken;
    }
}
