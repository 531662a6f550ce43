package org.greenregistry.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.greenregistry.shell.Wording;

/**
 * A field as one column of a table; of a list there is one for each item.
 *
 * @param item {@code #2} for the second item, {@code [CAPITAL]} for the one with that id, empty outside lists
 * @param name of an item that is found by its id; empty for others
 */
public record Column(Field field, String item, String name) {

    private static final Pattern ITEM = Pattern.compile("(.+?)(#\\d{1,3}|\\[[^]]+])(\\..+)");

    static Column of(Field field) {
        return new Column(field, "", "");
    }

    static Column at(Field field, int place) {
        return new Column(field, "#" + place, "");
    }

    /** Stands in the hidden row: {@code site.address}, {@code parties#2.name}, {@code lines[CAPITAL].period}. */
    public String key() {
        return field.list() == null ? field.key() : field.list() + item + "." + field.rest();
    }

    /** What people read above the column, the same for no other column of the kind. */
    public String heading(Locale locale) {
        if (field.list() == null) {
            return field.label(locale);
        } else if (!name.isEmpty()) {
            return name + ": " + field.label(locale);
        }
        var what = Wording.text(locale, field.kind() + "." + field.list() + ".item");
        return what + " " + item.substring(1) + ": " + field.label(locale);
    }

    /** The key without the item: which field it is. */
    static String fieldOf(String key) {
        var parts = ITEM.matcher(key);
        return parts.matches() ? parts.group(1) + parts.group(3) : key;
    }

    static Optional<String> itemOf(String key) {
        var parts = ITEM.matcher(key);
        return parts.matches() ? Optional.of(parts.group(2)) : Optional.empty();
    }
}
