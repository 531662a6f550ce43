package org.greenregistry.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cells are what people meant by them, however the file was made. */
class SloppyFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.greenregistry.exchange.SloppyFiles#all")
    void isRead(BroughtFile brought) throws IOException {
        assertThat(BroughtFile.read(folder, brought.bytes().get(), BroughtFile.USUAL))
                .isEqualTo(brought.verdict());
    }

    @Test
    void aWorkbookOfAnotherLibraryIsReadAlike() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Dự án");
            var day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("[$-42A]dd/mm/yyyy"));
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue("Nhà máy\nMột");
            row.createCell(1).setCellValue(LocalDate.of(2024, 5, 16));
            row.getCell(1).setCellStyle(day);
            row.createCell(3).setCellFormula("1/0");
            row.createCell(4).setCellFormula("1+2");
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 4, 6));
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
        }

        assertThat(BroughtFile.read(folder, out.toByteArray(), BroughtFile.USUAL))
                .isEqualTo("3:Nhà máy\nMột|2024-05-16T00:00||!#DIV/0!|#3");
    }

    @Test
    void rowsComeBeforeTheirFileIsReadToItsEnd() throws IOException {
        var rows = IntStream.rangeClosed(1, 50_000)
                .mapToObj(number -> RawBook.row(number, "Dự án " + number))
                .collect(Collectors.joining());
        var book = Files.write(folder.resolve("long.xlsx"), new RawBook(rows + "<row r=\"1\"/>").bytes());
        var text = Files.writeString(folder.resolve("long.csv"), "a,b\n".repeat(300_000) + "\"never closed");
        var seen = new ArrayList<Integer>();

        for (var path : new Path[] {book, text}) {
            try (var file = TableFile.open(path, BroughtFile.USUAL)) {
                file.rows(0, (number, cells) -> seen.add(number) && number < 3);
                file.rows(0, (number, cells) -> seen.add(number) && number < 1);
            }
        }

        assertThat(seen).as("what is wrong at the end is not come to").containsExactly(1, 2, 3, 1, 1, 2, 3, 1);
    }
}
