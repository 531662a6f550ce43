package org.greenregistry.exchange;

import java.util.List;
import java.util.Locale;
import org.greenregistry.shell.Lang;

/**
 * Which records a table shall have, and which of their fields.
 *
 * @param kind of record
 * @param query of an address of the project list, encoded; projects only, empty for all
 * @param language {@code vi} or {@code en}
 * @param columns keys of fields, without items; none means the usual ones
 * @param template whether it has no rows, for records that are to come
 */
public record TableOrder(
        String kind, TableFormat format, String query, String language, List<String> columns, boolean template) {

    public TableOrder {
        columns = List.copyOf(columns);
    }

    public Locale locale() {
        return Lang.ofCode(language);
    }
}
