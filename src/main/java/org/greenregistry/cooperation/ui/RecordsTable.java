package org.greenregistry.cooperation.ui;

import java.util.List;
import java.util.Locale;
import org.greenregistry.cooperation.CooperationRow;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.TableCell;
import org.greenregistry.shell.Wording;

/** Records of any kind as a table on the page of what they name. */
final class RecordsTable {

    /** What the address of the page can point at. */
    static final String NAME = "cooperation";

    private RecordsTable() {}

    static String heading(Locale locale) {
        return Wording.text(locale, "record.part");
    }

    static List<String> heads(Locale locale) {
        return List.of(
                Wording.text(locale, "record.part.what"),
                Wording.text(locale, "record.part.title"),
                Wording.text(locale, "record.part.day"));
    }

    static List<List<TableCell>> rows(List<CooperationRow<?>> found, Locale locale) {
        return found.stream().map(row -> row(row, locale)).toList();
    }

    private static <C extends Record> List<TableCell> row(CooperationRow<C> row, Locale locale) {
        var day = row.kind().day(row.content());
        return List.of(
                new TableCell(RecordCard.what(row, locale), null),
                new TableCell(
                        row.title().in(locale), Lang.path(locale, row.kind().page(row.code()))),
                new TableCell(day == null ? "" : day.text(), null));
    }
}
