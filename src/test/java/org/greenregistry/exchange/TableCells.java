package org.greenregistry.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What stands in the cells of a table the registry wrote, read without the registry's own reader. */
final class TableCells {

    private TableCells() {}

    static List<List<Cell>> of(TableFormat format, byte[] file) {
        return format == TableFormat.XLSX ? xlsx(file) : csv(file);
    }

    private static List<List<Cell>> xlsx(byte[] file) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var rows = new ArrayList<List<Cell>>();
            var sheet = book.getSheetAt(0);
            for (var r = 0; r <= sheet.getLastRowNum(); r++) {
                var row = sheet.getRow(r);
                var cells = new ArrayList<Cell>();
                for (var c = 0; row != null && c < row.getLastCellNum(); c++) {
                    cells.add(cell(row.getCell(c)));
                }
                rows.add(cells);
            }
            return rows;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Cell cell(XSSFCell cell) {
        if (cell == null) {
            return Cell.BLANK;
        }
        return switch (cell.getCellType()) {
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? new Cell.Dated(cell.getLocalDateTimeCellValue())
                        : new Cell.Counted(new BigDecimal(cell.getRawValue()));
            case STRING -> written(cell.getStringCellValue());
            default -> Cell.BLANK;
        };
    }

    private static List<List<Cell>> csv(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8).substring(1);
        var separator = text.startsWith(Headings.OWN) || text.startsWith("\"") ? separator(text) : ',';
        try (var rows = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
            return rows.stream()
                    .map(row ->
                            row.getFields().stream().map(TableCells::written).toList())
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static char separator(String text) {
        return text.startsWith("\"") ? ';' : ',';
    }

    private static Cell written(String text) {
        return text.isBlank() ? Cell.BLANK : new Cell.Written(text.strip());
    }

    static List<Cell> texts(String... cells) {
        return Stream.of(cells).map(TableCells::written).toList();
    }
}
