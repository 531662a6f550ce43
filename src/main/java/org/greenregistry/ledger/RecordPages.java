package org.greenregistry.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the pages of one kind of record are; each kind offers one bean. Paths have neither a language nor outer
 * slashes. Where several kinds are offered, the bean's order is that of their buttons.
 */
public interface RecordPages {

    /** {@link RecordKind#name()} of the kind. */
    String kind();

    /** Translation key of the button that opens a new record: "Record a project". */
    String newKey();

    /** Where a new record is begun; empty if with an empty form. */
    default Optional<String> beginning() {
        return Optional.empty();
    }

    /** Where the owner of {@code draft} writes it. */
    String form(UUID draft);

    /** Where its owner writes {@code draft} that is no colleague. */
    default String formOutside(UUID draft) {
        return form(draft);
    }

    /** Where people outside find what became of what they handed in. */
    default String pageOutside(String code) {
        return page(code);
    }

    /** Acts on records of the book that have a page of their own: translation keys of their buttons, and paths. */
    default Map<String, String> shortcuts() {
        return Map.of();
    }

    /** Where readers find the record with that code. */
    String page(String code);

    /** Whether that page shows the record as it was: a day or an instant as its parameter {@code asOf}. */
    default boolean hasPast() {
        return false;
    }
}
