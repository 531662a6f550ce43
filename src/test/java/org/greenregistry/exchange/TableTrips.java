package org.greenregistry.exchange;

import static java.util.stream.Collectors.toMap;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.greenregistry.Book;
import org.greenregistry.ledger.Conflict;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Lang;
import org.greenregistry.work.JobProgress;
import org.springframework.beans.factory.annotation.Autowired;

/** Writes tables of the book and reads them back. */
abstract class TableTrips {

    @Autowired
    Book book;

    @Autowired
    TableService tables;

    @Autowired
    Tables reader;

    @Autowired
    RecordService records;

    private static final JobProgress NOBODY = new JobProgress() {
        @Override
        public void step(String key, long units) {}

        @Override
        public void advance(long units) {}
    };

    List<List<Cell>> exported(TableFormat format, String language, String query, List<String> columns) {
        return exported("project", format, language, query, columns);
    }

    List<List<Cell>> exported(String kind, TableFormat format, String language, String query, List<String> columns) {
        return as(OFFICER, () -> {
            var out = new ByteArrayOutputStream();
            try {
                tables.write(new TableOrder(kind, format, query, language, columns, false), out, NOBODY);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            return TableCells.of(format, out.toByteArray());
        });
    }

    List<RowComparison<?>> compared(List<List<Cell>> cells) {
        return compared(cells, Map.of());
    }

    List<RowComparison<?>> compared(List<List<Cell>> cells, Map<String, Conflict.Side> choices) {
        return as(OFFICER, () -> {
            var header = reader.header("project", cells);
            var rows =
                    reader.read(header, header.first() + 1, cells.subList(header.first(), cells.size()), Answers.NONE);
            var all = rows.stream().collect(toMap(RowReading::number, row -> choices));
            return reader.compare(header.kind(), rows, all, Lang.VIETNAMESE);
        });
    }
}
