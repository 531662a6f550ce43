package org.greenregistry.work;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes lists as XLSX or CSV, of any length with the memory of a few hundred rows. */
@Component
public class Spreadsheets {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Clock clock;
    private final ZoneId zone;

    Spreadsheets(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** Text as a cell may hold it: one a spreadsheet could run gets the mark that says it is text. */
    public static String harmless(String text) {
        return SheetFile.harmless(text);
    }

    public <R> void write(Sheet<R> sheet, Rows<R> rows, OutputStream out) throws IOException {
        try (var file = new SheetFile<>(sheet, zone, out)) {
            rows.each(file::add);
        }
    }

    /**
     * The sheet as a file to save, named after the list and the day. It is whole before the first byte goes out: a slow
     * reader holds no connection to the database, and what fails is told as an error, not as half a file.
     */
    public <R> ResponseEntity<Resource> answer(Sheet<R> sheet, Rows<R> rows) {
        return answer(sheet.name(), ".xlsx", XLSX, out -> write(sheet, rows, out));
    }

    /** The same as CSV in UTF-8, for programs: numbers with a point, days as ISO writes them. */
    public <R> ResponseEntity<Resource> csv(Sheet<R> sheet, Rows<R> rows) {
        return answer(sheet.name(), ".csv", CSV, out -> writeCsv(sheet, rows, out));
    }

    public <R> void writeCsv(Sheet<R> sheet, Rows<R> rows, OutputStream out) throws IOException {
        try (var file = new CsvSheet<>(sheet, zone, out)) {
            rows.each(file::add);
        }
    }

    /** Writes a whole file. */
    @FunctionalInterface
    private interface Writing {

        void to(OutputStream out) throws IOException;
    }

    private ResponseEntity<Resource> answer(String list, String ending, MediaType type, Writing writing) {
        try {
            var file = Files.createTempFile("registry", ending);
            try {
                return answer(list + " " + LocalDate.ofInstant(clock.instant(), zone) + ending, type, writing, file);
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(file);
                throw failed;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ResponseEntity<Resource> answer(String name, MediaType type, Writing writing, Path file)
            throws IOException {
        try (var out = Files.newOutputStream(file)) {
            writing.to(out);
        }
        var saved = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .contentLength(Files.size(file))
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .body(new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
    }
}
