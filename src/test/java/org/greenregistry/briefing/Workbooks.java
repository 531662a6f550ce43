package org.greenregistry.briefing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a workbook says, sheet by sheet, read without the library that wrote it. */
public final class Workbooks {

    private Workbooks() {}

    /** The values of the cells: texts, numbers as numbers, days as days. */
    public static Map<String, List<List<Object>>> read(byte[] file) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheets = new LinkedHashMap<String, List<List<Object>>>();
            book.forEach(sheet -> {
                var rows = new ArrayList<List<Object>>();
                for (var at = 0; at <= sheet.getLastRowNum(); at++) {
                    rows.add(row(sheet.getRow(at)));
                }
                sheets.put(sheet.getSheetName(), rows);
            });
            return sheets;
        } catch (IOException torn) {
            throw new UncheckedIOException(torn);
        }
    }

    private static List<Object> row(Row row) {
        var values = new ArrayList<Object>();
        for (var at = 0; row != null && at < row.getLastCellNum(); at++) {
            values.add(value(row.getCell(at)));
        }
        return values;
    }

    private static Object value(Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate()
                        : cell.getNumericCellValue();
            default -> new DataFormatter().formatCellValue(cell);
        };
    }
}
