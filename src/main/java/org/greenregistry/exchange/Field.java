package org.greenregistry.exchange;

import java.util.Locale;
import java.util.Optional;
import org.greenregistry.kernel.Level;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A value of a kind of record that a table may have a column of.
 *
 * @param kind of record
 * @param key path in the content, of an item without its id: {@code site.address}, {@code parties.name}
 * @param list path of the list it is a field of; absent outside lists
 * @param level the least a reader needs; an item's own data may ask for more
 * @param named whether items of the list are found by their ids, which say what they are, and not by their places
 * @param vocabulary of codes
 */
public record Field(
        String kind,
        String key,
        @Nullable String list,
        FieldType type,
        Level level,
        boolean named,
        @Nullable Vocabulary vocabulary) {

    public String label(Locale locale) {
        return Wording.text(locale, kind + "." + key);
    }

    /** The key below the list. */
    String rest() {
        return list == null ? key : key.substring(list.length() + 1);
    }

    Optional<Vocabulary> words() {
        return Optional.ofNullable(vocabulary);
    }
}
