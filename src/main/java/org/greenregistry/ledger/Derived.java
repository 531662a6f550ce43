package org.greenregistry.ledger;

import java.util.Objects;
import java.util.stream.Collectors;
import org.greenregistry.kernel.RecordValues;
import org.jspecify.annotations.Nullable;

/** Parts of a content nobody edits by hand, see {@link RecordKind#derived}: whoever writes, the book's own stay. */
final class Derived {

    private Derived() {}

    /**
     * {@code written} with the derived parts of {@code book}.
     *
     * @param book the newest version's content; absent for a new record
     */
    static <C extends Record> C kept(RecordKind<C> kind, C written, @Nullable C book) {
        var derived = kind.derived();
        if (derived.isEmpty()) {
            return written;
        }
        var from = Objects.requireNonNullElseGet(book, kind::empty);
        var components = RecordValues.components(written).stream()
                .collect(Collectors.toMap(component -> component.getName(), component -> component));
        return RecordValues.with(
                written,
                name -> RecordValues.valueOf(
                        derived.contains(name) ? from : written, Objects.requireNonNull(components.get(name))));
    }

    /** Whether whoever wrote on the one wrote on the other as well: they differ in derived parts at most. */
    static <C extends Record> boolean isAlike(RecordKind<C> kind, C one, C other) {
        return !kind.derived().isEmpty() && kept(kind, one, other).equals(other);
    }
}
