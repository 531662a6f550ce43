package org.greenregistry.exchange;

import static org.greenregistry.exchange.BroughtFile.read;
import static org.greenregistry.exchange.BroughtFile.text;
import static org.greenregistry.exchange.RawBook.row;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Files as people have them, which are read as they are meant. */
final class SloppyFiles {

    private static final Charset WINDOWS = Charset.forName("windows-1258");
    private static final String HTTP = "http://192.0.2.1/other.xlsx";

    private SloppyFiles() {}

    static Stream<BroughtFile> all() {
        return Stream.of(cells(), sheets(), texts()).flatMap(files -> files);
    }

    private static Stream<BroughtFile> cells() {
        return Stream.of(
                read(
                        "numbers",
                        sheet("<c><v>1.5</v></c><c><v>0.30000000000000004</v></c><c><v>1.2E9</v></c>"),
                        "1:#1.5|#0.3|#1200000000"),
                read(
                        "a date",
                        sheet("<c s=\"1\"><v>45428</v></c><c s=\"1\"><v>45428.5</v></c>"),
                        "1:2024-05-16T00:00|2024-05-16T12:00"),
                read(
                        "a date that is none",
                        sheet("<c s=\"1\"><v>-1</v></c><c s=\"1\"><v>99999999</v></c>"),
                        "1:#-1|#99999999"),
                read(
                        "a date as ISO 8601",
                        sheet("<c t=\"d\"><v>2024-05-16</v></c><c t=\"d\"><v>2024-05-16T08:30:00Z</v></c>"),
                        "1:2024-05-16T00:00|2024-05-16T08:30"),
                read(
                        "dates of 1904",
                        () -> rows("<c s=\"1\"><v>43966</v></c>")
                                .book("<workbookPr date1904=\"1\"/>", "<sheet name=\"a\" sheetId=\"1\" r:id=\"s1\"/>")
                                .bytes(),
                        "1:2024-05-16T00:00"),
                read(
                        "dates and numbers as text",
                        sheet(texts("16/05/2024", "1.234,5", "1,234.5")),
                        "1:16/05/2024|1.234,5|1,234.5"),
                read("yes and no", sheet("<c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c>"), "1:true|false"),
                read(
                        "errors",
                        sheet("<c t=\"e\"><f>A9</f><v>#REF!</v></c><c t=\"e\"><v>#N/A</v></c>"),
                        "1:!#REF!|!#N/A"),
                read("formulas", sheet("<c><f>1+1</f><v>2</v></c><c t=\"str\"><f>A1</f><v>hai</v></c>"), "1:#2|hai"),
                read("a formula without result", sheet("<c><f>1+1</f></c>"), "1:!="),
                read(
                        "a formula whose result is nothing",
                        sheet("<c t=\"str\"><f>IF(1,\"\")</f><v></v></c><c><v>1</v></c>"),
                        "1:|#1"),
                read(
                        "shared texts",
                        () -> shared("<si><t>Tên</t></si><si><t xml:space=\"preserve\"> Vốn </t></si>", 1, 0),
                        "1:Vốn|Tên"),
                read(
                        "rich text",
                        () -> shared("<si><r><rPr><b/></rPr><t>Nhà máy </t></r><r><t>Một</t></r></si>", 0),
                        "1:Nhà máy Một"),
                read(
                        "readings of Japanese words",
                        () -> shared("<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si>", 0),
                        "1:東京"),
                read(
                        "readings inside a cell",
                        sheet("<c t=\"inlineStr\"><is><t>東京</t><rPh><t>トウキョウ</t></rPh></is></c>"),
                        "1:東京"),
                read(
                        "many ampersands",
                        () -> shared(("<si><t>" + "&amp;".repeat(30_000) + "</t></si>").repeat(5), 0),
                        "1:" + "&".repeat(30_000)),
                read("escaped signs", sheet(texts("A_x000D_\nB", "_x005F_x000D_", "a_x0009_b")), "1:A\nB|_x000D_|ab"),
                read(
                        "blanks that do not break",
                        sheet(texts("\u00a0Nhà\u00a0máy\u00a0", "\u200b", "\ufeffA")),
                        "1:Nhà máy||A"),
                read(
                        "marks behind their letters",
                        sheet(texts(Normalizer.normalize("Thủ Dầu Một", Normalizer.Form.NFD))),
                        "1:Thủ Dầu Một"),
                read(
                        "cells without references among others",
                        sheet("<c/><c/><c><v>1</v></c><c r=\"F1\"><v>2</v></c><c><v>3</v></c>"),
                        "1:||#1|||#2|#3"));
    }

    private static Stream<BroughtFile> sheets() {
        return Stream.of(
                read(
                        "headings below a title",
                        book(row(1, "Danh sách dự án") + row(4, "Tên", "Vốn") + row(5, "A", "1")),
                        "1:Danh sách dự án / 4:Tên|Vốn / 5:A|1"),
                read(
                        "rows without numbers",
                        book("<row><c><v>1</v></c></row><row/><row><c><v>2</v></c></row>"),
                        "1:#1 / 3:#2"),
                read(
                        "rows numbered by their cells",
                        book("<row><c r=\"B4\"><v>1</v></c></row><row><c><v>2</v></c></row>"),
                        "4:|#1 / 5:#2"),
                read(
                        "blank rows between",
                        book(row(2, "a") + row(3, " ", "") + "<row r=\"4\" ht=\"3\"/>" + row(900_000, "b")),
                        "2:a / 900000:b"),
                read(
                        "blank cells at the end",
                        book("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" s=\"1\"/><c r=\"BXX1\" s=\"1\"/></row>"),
                        "1:#1"),
                read(
                        "hidden rows",
                        book(row(1, "khóa").replace("<row", "<row hidden=\"1\"") + row(2, "Tên")),
                        "1:khóa / 2:Tên"),
                read(
                        "a billion rows claimed",
                        () -> rows("<c><v>1</v></c>")
                                .part(
                                        "xl/worksheets/sheet1.xml",
                                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><dimension ref=\"A1:XFD1000000000\"/><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>")
                                .bytes(),
                        "1:#1"),
                read(
                        "a hidden sheet first",
                        () -> rows("<c><v>1</v></c>")
                                .sheets(
                                        "<sheet name=\"b\" sheetId=\"2\" state=\"hidden\" r:id=\"none\"/><sheet name=\"a\" sheetId=\"1\" r:id=\"s1\"/>")
                                .bytes(),
                        "1:#1"),
                read(
                        "a chart sheet first",
                        () -> rows("<c><v>1</v></c>")
                                .linked(RawBook.relation("c1", "chartsheet", "chartsheets/sheet1.xml"))
                                .sheets(
                                        "<sheet name=\"b\" sheetId=\"2\" r:id=\"c1\"/><sheet name=\"a\" sheetId=\"1\" r:id=\"s1\"/>")
                                .bytes(),
                        "1:#1"),
                read(
                        "links to other workbooks",
                        () -> rows("<c><f>[1]a!A1</f><v>7</v></c>")
                                .linked(external())
                                .part("xl/externalLinks/externalLink1.xml", "<!DOCTYPE a SYSTEM \"" + HTTP + "\"><a/>")
                                .bytes(),
                        "1:#7"),
                read(
                        "no styles and no shared texts",
                        () -> rows("<c s=\"1\"><v>45428</v></c>").bare().bytes(),
                        "1:#45428"),
                read(
                        "signs nobody needs",
                        () ->
                                rows("<c xmlns:x=\"urn:x\" x:r=\"Z9\" r=\"A1\"><v>1</v><extLst><ext><x:f>9</x:f></ext></extLst></c>")
                                        .bytes(),
                        "1:#1"));
    }

    private static Stream<BroughtFile> texts() {
        var table = "Tên dự án;Vốn\nThủ Dầu Một;1,5\n";
        var rows = "1:Tên dự án|Vốn / 2:Thủ Dầu Một|1,5";
        return Stream.of(
                read("UTF-8", text(table), rows),
                read("UTF-8 with its mark", text("\ufeff" + table), rows),
                read("UTF-16, little end first", text("\ufeff" + table, StandardCharsets.UTF_16LE), rows),
                read("UTF-16, big end first", text("\ufeff" + table, StandardCharsets.UTF_16BE), rows),
                read("Windows-1258", text(windows(table), WINDOWS), rows),
                read("lines of old Macs", text(table.replace('\n', '\r')), rows),
                read("lines of Windows", text(table.replace("\n", "\r\n")), rows),
                read("a separator that is announced", text("sep=|\r\nTên|Nơi\r\nA,b|c;d\r\n"), "1:Tên|Nơi / 2:A,b|c;d"),
                read("tabs", text("Tên\tNơi\nA, b, c\td\n"), "1:Tên|Nơi / 2:A, b, c|d"),
                read(
                        "more decimals than columns",
                        text("Tên;Vốn;Đất\nA;1,5;2,5\nB;1,25;2\n"),
                        "1:Tên|Vốn|Đất / 2:A|1,5|2,5 / 3:B|1,25|2"),
                read(
                        "addresses full of commas",
                        text("Tên;Nơi\nA;Số 1, P. B, TP C, Bình Dương\nB;Số 2, TP C\n"),
                        "1:Tên|Nơi / 2:A|Số 1, P. B, TP C, Bình Dương / 3:B|Số 2, TP C"),
                read(
                        "a title above",
                        text("Danh sách, năm 2026\n\nTên;Vốn\nA;1\nB;2\n"),
                        "1:Danh sách, năm 2026 / 3:Tên|Vốn / 4:A|1 / 5:B|2"),
                read(
                        "lines of different lengths",
                        text("Tên,Vốn,Nơi\nA\nB,1,x,thừa\n"),
                        "1:Tên|Vốn|Nơi / 2:A / 3:B|1|x|thừa"),
                read(
                        "lines inside quotes",
                        text("Tên,Mục tiêu\nA,\"một\r\nhai, \"\"ba\"\"\"\nB,bốn\n"),
                        "1:Tên|Mục tiêu / 2:A|một\nhai, \"ba\" / 3:B|bốn"),
                read("inches", text("Tên,Ống\nA,5\" thép\n"), "1:Tên|Ống / 2:A|5\" thép"),
                read("blank lines and blank fields", text("\n\nTên,Vốn\n,\n \u00a0,\nA,1\n\n\n"), "3:Tên|Vốn / 6:A|1"),
                read("one column", text("Tên dự án\nNhà máy, xưởng\n\"B\"\n"), "1:Tên dự án / 2:Nhà máy|xưởng / 3:B"),
                read("no line end", text("Tên,Vốn\nA,\"1\""), "1:Tên|Vốn / 2:A|1"),
                read("texts a spreadsheet could run", text("Tên,Vốn\n=1+1,@A1\n"), "1:Tên|Vốn / 2:=1+1|@A1"));
    }

    private static RawBook rows(String cells) {
        return new RawBook("<row r=\"1\">" + cells + "</row>");
    }

    private static Supplier<byte[]> sheet(String cells) {
        return () -> rows(cells).bytes();
    }

    private static Supplier<byte[]> book(String rows) {
        return () -> new RawBook(rows).bytes();
    }

    private static String texts(String... texts) {
        return row(1, texts).replaceAll("</?row[^>]*>", "");
    }

    private static byte[] shared(String items, int... places) {
        var cells = new StringBuilder();
        for (var place : places) {
            cells.append("<c t=\"s\"><v>").append(place).append("</v></c>");
        }
        return rows(cells.toString()).texts(items).bytes();
    }

    private static String external() {
        return RawBook.relation("e1", "externalLink", "externalLinks/externalLink1.xml")
                + RawBook.relation("e2", "hyperlink", HTTP).replace("/>", " TargetMode=\"External\"/>");
    }

    /** As Windows writes it: the marks of tones behind the letters, the others on them. */
    private static String windows(String text) {
        var windows = new StringBuilder();
        text.chars().forEach(sign -> {
            var letter = String.valueOf((char) sign);
            if (WINDOWS.newEncoder().canEncode(letter)) {
                windows.append(letter);
                return;
            }
            var parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
            var tone = parts.chars()
                    .filter(part -> "\u0300\u0301\u0303\u0309\u0323".indexOf(part) >= 0)
                    .findFirst()
                    .orElseThrow();
            windows.append(Normalizer.normalize(parts.replace(String.valueOf((char) tone), ""), Normalizer.Form.NFC))
                    .append((char) tone);
        });
        return windows.toString();
    }
}
