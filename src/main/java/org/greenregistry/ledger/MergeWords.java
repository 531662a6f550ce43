package org.greenregistry.ledger;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greenregistry.ledger.Conflict.Field;
import org.greenregistry.shell.FormMerge;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** A merge as a form shows it: labels and values in words. */
class MergeWords {
    private final RecordService records;
    private final String kind;
    private final Locale locale;

    MergeWords(RecordService records, String kind, Locale locale) {
        this.records = records;
        this.kind = kind;
        this.locale = locale;
    }

    FormMerge of(MergeSheet sheet) {
        return new FormMerge(
                sheet.newest(),
                sheet.conflicts().stream()
                        .map(conflict -> question(conflict, sheet.unread()))
                        .toList(),
                sheet.taken().stream()
                        .map(change -> new FormMerge.Taken(
                                label(change.path()),
                                value(change.path(), change.before(), "ledger.change.none"),
                                value(change.path(), change.after(), "ledger.change.gone")))
                        .toList());
    }

    private FormMerge.Question question(Conflict conflict, Set<String> unread) {
        return new FormMerge.Question(
                conflict.path(),
                label(conflict.path()),
                side(conflict, Set.of(), Field::base, "ledger.change.none"),
                side(conflict, unread, Field::mine, "ledger.change.gone"),
                side(conflict, Set.of(), Field::theirs, "ledger.change.gone"));
    }

    /** A field's value; of an item all that differs, or that it is gone. What could not be read is said as typed. */
    private String side(
            Conflict conflict, Set<String> unread, Function<Field, @Nullable String> side, String absentKey) {
        var present = conflict.fields().stream()
                .filter(field -> side.apply(field) != null)
                .toList();
        if (present.isEmpty()) {
            return Wording.text(locale, absentKey);
        }
        return present.stream()
                .map(field -> {
                    var text = side.apply(field);
                    var said =
                            unread.contains(field.path()) && text != null ? text : value(field.path(), text, absentKey);
                    return field.path().equals(conflict.path()) ? said : word(field.path()) + ": " + said;
                })
                .collect(Collectors.joining("\n"));
    }

    private String value(String path, @Nullable String value, String absentKey) {
        return value == null ? Wording.text(locale, absentKey) : records.words(kind, path, value, locale);
    }

    /** A field of an item is called after its list too. */
    private String label(String path) {
        var item = path.substring(0, path.lastIndexOf(']') + 1);
        return item.isEmpty() || item.equals(path) ? word(path) : word(item) + " · " + word(path);
    }

    private String word(String path) {
        return Wording.text(locale, kind + "." + Change.fieldOf(path));
    }
}
