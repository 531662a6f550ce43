package org.greenregistry.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.greenregistry.ledger.Conflict;
import org.greenregistry.ledger.Fault;
import org.greenregistry.ledger.Row;
import org.greenregistry.ledger.RowResult;
import org.greenregistry.ledger.RowService;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** From the cells of a file to what would become of the book. It decides nothing and writes nothing. */
@Component
class Tables {

    private final Fields fields;
    private final Headings headings;
    private final HeadingService memory;
    private final RowService rows;

    Tables(Fields fields, Headings headings, HeadingService memory, RowService rows) {
        this.fields = fields;
        this.headings = headings;
        this.memory = memory;
        this.rows = rows;
    }

    /**
     * What the columns mean; of an own file the kind it names counts, not {@code kind}.
     *
     * @param first the first rows of the file, some hundred: how numbers are written is told by them
     */
    HeaderReading header(String kind, List<List<Cell>> first) {
        return headings.read(kind, first, memory.known(kind));
    }

    /**
     * Rows as the header reads them; those without anything, of sums and of column numbers are left out.
     *
     * @param number in the file of the first of {@code cells}, from 1
     */
    List<RowReading> read(HeaderReading header, int number, List<List<Cell>> cells, Answers answers) {
        var reader = new RowReader(header, fields, answers);
        var readings = new ArrayList<RowReading>();
        for (var r = 0; r < cells.size(); r++) {
            var reading = reader.read(number + r, cells.get(r));
            if (!reading.isEmpty()) {
                readings.add(reading);
            }
        }
        return readings;
    }

    /**
     * Rows beside the book.
     *
     * @param readings at most 500
     * @param choices of conflicts, by number of the row and path
     */
    List<RowComparison<?>> compare(
            String kind, List<RowReading> readings, Map<Integer, Map<String, Conflict.Side>> choices, Locale locale) {
        var type = fields.kind(kind).contentType();
        return compare(type, readings, choices, locale);
    }

    private <C extends Record> List<RowComparison<?>> compare(
            Class<C> type, List<RowReading> readings, Map<Integer, Map<String, Conflict.Side>> choices, Locale locale) {
        var asked = readings.stream()
                .map(reading -> row(reading, choices.getOrDefault(reading.number(), Map.of())))
                .toList();
        var results = rows.compare(type, asked, locale);
        var compared = new ArrayList<RowComparison<?>>();
        for (var r = 0; r < readings.size(); r++) {
            compared.add(comparison(readings.get(r), results.get(r), locale));
        }
        return compared;
    }

    static Row row(RowReading reading, Map<String, Conflict.Side> choices) {
        var values = new LinkedHashMap<String, JsonNode>();
        var raw = new LinkedHashMap<String, String>();
        reading.cells().forEach((key, cell) -> {
            switch (cell) {
                case Reading.Value value -> values.put(key, value.node());
                case Reading.Erase erase -> values.put(key, NullNode.getInstance());
                case Reading.Unread unread -> raw.put(key, unread.text());
                case Reading.Unclear unclear -> raw.put(key, unclear.text());
                case Reading.Blank blank -> {}
            }
        });
        return new Row(reading.code(), reading.base(), values, raw, choices);
    }

    private static <C extends Record> RowComparison<C> comparison(
            RowReading reading, RowResult<C> result, Locale locale) {
        var faults = new ArrayList<RowComparison.Remark>();
        reading.cells().forEach((key, cell) -> {
            switch (cell) {
                case Reading.Unread unread ->
                    faults.add(new RowComparison.Remark(key, key, Wording.text(locale, unread.key(), unread.text())));
                case Reading.Unclear unclear ->
                    faults.add(new RowComparison.Remark(
                            key, key, Wording.text(locale, "exchange.unclear", unclear.text())));
                case Reading.Value value -> {}
                case Reading.Erase erase -> {}
                case Reading.Blank blank -> {}
            }
        });
        result.raw().forEach((path, text) -> {
            var column = column(path, result.slots());
            if (faults.stream().noneMatch(fault -> column.equals(fault.column()))) {
                faults.add(new RowComparison.Remark(column, path, Wording.text(locale, "exchange.unread.alone", text)));
            }
        });
        result.faults().forEach(fault -> faults.add(remark(fault, reading, result)));
        return new RowComparison<>(
                reading,
                result,
                faults,
                result.missing().stream()
                        .map(fault -> remark(fault, reading, result))
                        .toList());
    }

    private static RowComparison.Remark remark(Fault fault, RowReading reading, RowResult<?> result) {
        var column = column(fault.path(), result.slots());
        return new RowComparison.Remark(
                reading.cells().containsKey(column) ? column : null, fault.path(), fault.message());
    }

    /** The key of the column a path of the content has in the row. */
    static String column(String path, Map<String, String> slots) {
        var end = path.lastIndexOf(']') + 1;
        var slot = end == 0 ? null : slots.get(path.substring(0, end));
        return slot == null ? path : slot + path.substring(end);
    }
}
