package org.greenregistry.exchange;

import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.greenregistry.Book;
import org.greenregistry.Staff;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.ledger.DraftRow;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.RowResult;
import org.greenregistry.shell.Lang;
import org.greenregistry.work.JobClock;
import org.greenregistry.work.JobProgress;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Officers who bring files and wait for what they would do. */
abstract class ImportTesting {

    static final List<RowResult.State> ALL = List.of(RowResult.State.values());

    @Autowired
    Book book;

    @Autowired
    ImportService imports;

    @Autowired
    ImportChoices choices;

    @Autowired
    TableService tables;

    @Autowired
    DraftService drafts;

    @Autowired
    RecordService records;

    @Autowired
    JobClock jobs;

    @Autowired
    Staff staff;

    Actor officer = Actor.PUBLIC;
    String name = "";

    @BeforeEach
    void somebody() {
        officer = staff.hire("Lan", Role.OFFICER);
        name = "Nhập " + UUID.randomUUID();
    }

    Import brought(String file, byte[] bytes) {
        var id = as(officer, () -> imports.begin("project", file, new ByteArrayInputStream(bytes), Lang.VIETNAMESE));
        return settled(id);
    }

    Import brought(String csv) {
        return brought("bang.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    /** When nothing works on it any more. */
    Import settled(UUID id) {
        jobs.pass();
        for (var tries = 0; tries < 600; tries++) {
            var table = as(officer, () -> imports.get(id));
            if (!List.of(ImportState.READING, ImportState.APPLYING, ImportState.UNDOING)
                    .contains(table.state())) {
                return table;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        throw new AssertionError("still " + as(officer, () -> imports.get(id)));
    }

    List<ImportRow> rows(Import table) {
        return as(officer, () -> imports.rows(table.id(), ALL, PageRequest.of(0, 100)));
    }

    Import applied(Import table, boolean submitting) {
        does(officer, () -> imports.apply(table.id(), submitting));
        return settled(table.id());
    }

    List<DraftRow> mine() {
        return as(officer, drafts::mine);
    }

    /** The table of one project, each cell as {@code edit} leaves it, by key of its column. */
    String edited(String code, Map<String, String> edit) throws IOException {
        var order = new TableOrder("project", TableFormat.CSV, "q=" + code, "vi", List.of(), false);
        var table = new String(written(order), StandardCharsets.UTF_8).substring(1);
        var lines = CsvReader.builder().fieldSeparator(';').ofCsvRecord(table).stream()
                .map(line -> new ArrayList<>(line.getFields()))
                .toList();
        var keys = lines.getFirst();
        lines.stream()
                .filter(line -> line.getFirst().equals(code))
                .forEach(line -> edit.forEach((key, value) -> line.set(keys.indexOf(key), value)));
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            lines.forEach(csv::writeRecord);
        }
        return text.toString();
    }

    byte[] written(TableOrder order) {
        var out = new ByteArrayOutputStream();
        does(officer, () -> {
            try {
                tables.write(order, out, new Silent());
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        });
        return out.toByteArray();
    }

    private record Silent() implements JobProgress {
        @Override
        public void step(String key, long units) {}

        @Override
        public void advance(long units) {}
    }
}
