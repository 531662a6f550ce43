package org.greenregistry.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The first sheet of an XLSX file as its XML says it, read without the library that wrote it. */
public final class Xlsx {

    private final Document sheet;
    private final Document styles;

    private Xlsx(Document sheet, Document styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    public static Xlsx read(byte[] file) {
        var parts = new HashMap<String, String>();
        try {
            var whole = Files.createTempFile("sheet", ".xlsx");
            Files.write(whole, file);
            try (var zip = new ZipFile(whole.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    var part = zip.getInputStream(entry).readAllBytes();
                    parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(whole);
            }
        } catch (IOException torn) {
            throw new IllegalArgumentException(torn);
        }
        return new Xlsx(xml(parts, "xl/worksheets/sheet1.xml"), xml(parts, "xl/styles.xml"));
    }

    private static Document xml(Map<String, String> parts, String name) {
        return Jsoup.parse(
                Optional.ofNullable(parts.get(name)).orElseThrow(() -> new IllegalArgumentException(name)),
                Parser.xmlParser());
    }

    /** The texts of the first row. */
    public List<String> headings() {
        return row(0).map(Cell::text).toList();
    }

    /** How many rows follow the first. */
    public int rows() {
        return sheet.select("sheetData > row").size() - 1;
    }

    /** The texts of all cells of a row, from 1; a cell that is not there is left out. */
    public List<String> texts(int row) {
        return row(row).map(Cell::text).toList();
    }

    /** All texts under a heading, from above. */
    public List<String> under(String heading) {
        var column = headings().indexOf(heading);
        return IntStream.rangeClosed(1, rows())
                .mapToObj(row -> cell(row, column).map(Cell::text).orElse(""))
                .toList();
    }

    /** @param row from 1, the first is the headings */
    public Optional<Cell> cell(int row, int column) {
        var name = (char) ('A' + column) + String.valueOf(row + 1);
        return row(row).filter(cell -> cell.place().equals(name)).findFirst();
    }

    public boolean isFrozen() {
        return "frozen".equals(sheet.select("pane").attr("state"));
    }

    public List<Double> widths() {
        return new ArrayList<>(sheet.select("cols > col").stream()
                .map(column -> Double.valueOf(column.attr("width")))
                .toList());
    }

    private Stream<Cell> row(int index) {
        return sheet.select("sheetData > row").stream().skip(index).limit(1).flatMap(row -> row.children().stream()
                .map(this::cell));
    }

    private Cell cell(Element cell) {
        var type = cell.attr("t");
        var text = type.equals("inlineStr")
                ? cell.select("is > t").text()
                : cell.select("v").text();
        var whole = type.equals("inlineStr") ? cell.select("is > t").first() : null;
        return new Cell(cell.attr("r"), type, whole == null ? text : whole.wholeText(), format(cell.attr("s")));
    }

    /** The pattern the cell is shown by. */
    private String format(String style) {
        if (style.isEmpty()) {
            return "";
        }
        var number = styles.select("cellXfs > xf").get(Integer.parseInt(style)).attr("numFmtId");
        return styles.select("numFmts > numFmt").stream()
                .filter(format -> format.attr("numFmtId").equals(number))
                .map(format -> format.attr("formatCode"))
                .findFirst()
                .orElse(number);
    }

    /**
     * @param place such as {@code B2}
     * @param type {@code n} for numbers and dates, {@code inlineStr} for text
     * @param format the pattern, or the number of a built-in one
     */
    public record Cell(String place, String type, String text, String format) {}
}
