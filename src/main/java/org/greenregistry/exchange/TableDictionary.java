package org.greenregistry.exchange;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;

/** The sheet that says what the columns of a table are, and how a cell keeps, changes or erases a value. */
final class TableDictionary {

    private static final int MOST_VALUES = 40;
    private static final List<String> HEADINGS = List.of("key", "vi", "en", "type", "values");

    private final TableShape shape;

    TableDictionary(TableShape shape) {
        this.shape = shape;
    }

    void write(Worksheet sheet) throws IOException {
        var row = 0;
        for (var rule : List.of("blank", "erase", "keep", "apostrophe", "code", "dates")) {
            sheet.inlineString(
                    row++,
                    0,
                    Wording.text(
                            shape.language(),
                            "exchange.dictionary." + rule,
                            rule.equals("keep") ? Marks.keep(shape.language()) : Marks.erase(shape.language())));
        }
        row++;
        for (var c = 0; c < HEADINGS.size(); c++) {
            sheet.inlineString(row, c, Wording.text(shape.language(), "exchange.dictionary." + HEADINGS.get(c)));
            sheet.width(c, c == HEADINGS.size() - 1 ? 80 : 34);
        }
        sheet.range(row, 0, row, HEADINGS.size() - 1)
                .style()
                .bold()
                .fillColor("E6F0EA")
                .set();
        for (var column : shape.columns()) {
            row++;
            sheet.inlineString(row, 0, column.key());
            sheet.inlineString(row, 1, column.heading(Lang.VIETNAMESE));
            sheet.inlineString(row, 2, column.heading(Lang.ENGLISH));
            sheet.inlineString(
                    row,
                    3,
                    Wording.text(
                            shape.language(), "exchange.type." + column.field().type()));
            sheet.inlineString(row, 4, values(column.field()));
        }
        sheet.finish();
    }

    private String values(Field field) {
        return field.words()
                .map(words -> words.options().stream()
                                .limit(MOST_VALUES)
                                .map(option -> words.words(option.value(), shape.language()))
                                .collect(Collectors.joining("; "))
                        + (words.options().size() > MOST_VALUES ? "; …" : ""))
                .orElse("");
    }
}
