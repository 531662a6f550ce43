package org.greenregistry.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads rows under one header. */
final class RowReader {

    private static final Pattern SUM = Pattern.compile("tong( (cong|so|von|du an).*)?|total.*|cong");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?");

    private final HeaderReading header;
    private final Map<Integer, CellReader> readers = new LinkedHashMap<>();
    private final Map<String, Reading> implied = new LinkedHashMap<>();

    RowReader(HeaderReading header, Fields fields, Answers answers) {
        this.header = header;
        for (var column : header.columns()) {
            var key = column.key();
            if (key != null && !isAboutRecord(key)) {
                fields.find(header.kind(), key)
                        .ifPresent(field ->
                                readers.put(column.place(), new CellReader(field, column, header.own(), answers)));
            }
            column.implied().forEach((other, value) -> fields.find(header.kind(), other)
                    .ifPresent(field -> implied.put(
                            other, new CellReader(field, column, false, Answers.NONE).read(new Cell.Written(value)))));
        }
    }

    private static boolean isAboutRecord(String key) {
        return Set.of(HeaderReading.CODE, HeaderReading.BASE).contains(key);
    }

    RowReading read(int number, List<Cell> cells) {
        var readings = new LinkedHashMap<String, Reading>();
        String code = null;
        Integer base = null;
        for (var column : header.columns()) {
            var cell = column.place() < cells.size() ? cells.get(column.place()) : Cell.BLANK;
            if (HeaderReading.CODE.equals(column.key())) {
                code = code(cell);
            } else if (HeaderReading.BASE.equals(column.key())) {
                base = base(cell);
            } else if (readers.containsKey(column.place())) {
                var reading =
                        Objects.requireNonNull(readers.get(column.place())).read(cell);
                if (!(reading instanceof Reading.Blank)) {
                    readings.put(Objects.requireNonNull(column.key()), reading);
                }
            }
        }
        if (isNoRecord(number, cells)) {
            return new RowReading(number, null, null, Map.of());
        }
        imply(readings);
        return new RowReading(number, code, base, readings);
    }

    private void imply(Map<String, Reading> readings) {
        for (var column : header.columns()) {
            if (column.key() != null
                    && !(readings.getOrDefault(column.key(), Reading.ERASE) instanceof Reading.Erase)) {
                column.implied().keySet().stream()
                        .filter(implied::containsKey)
                        .forEach(key -> readings.putIfAbsent(key, Objects.requireNonNull(implied.get(key))));
            }
        }
    }

    private static @Nullable String code(Cell cell) {
        return cell instanceof Cell.Written written && !written.text().isBlank()
                ? written.text().strip()
                : null;
    }

    private static @Nullable Integer base(Cell cell) {
        return switch (cell) {
            case Cell.Counted counted -> counted.number().intValue();
            case Cell.Written written when written.text().matches("\\d{1,9}") -> Integer.valueOf(written.text());
            default -> null;
        };
    }

    /** Sums at the end of a list somebody else made, and the numbers of the columns beneath its headings. */
    private boolean isNoRecord(int number, List<Cell> cells) {
        if (header.own()) {
            return false;
        }
        var filled = new ArrayList<Cell>(cells);
        filled.removeIf(cell -> cell instanceof Cell.Blank);
        var isNumbering = filled.size() > 2
                && filled.stream()
                        .allMatch(cell -> COLUMN_NUMBER.matcher(plain(cell)).matches());
        var isSum = filled.stream()
                .limit(2)
                .anyMatch(cell -> cell instanceof Cell.Written written
                        && SUM.matcher(Vocabulary.key(written.text())).matches());
        return isSum || (isNumbering && number <= header.first() + 2);
    }

    private static String plain(Cell cell) {
        return switch (cell) {
            case Cell.Written written -> written.text();
            case Cell.Counted counted -> counted.number().toPlainString();
            default -> "";
        };
    }
}
