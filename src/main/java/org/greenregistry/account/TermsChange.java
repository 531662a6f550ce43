package org.greenregistry.account;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.greenregistry.journal.Act.FieldChange;
import org.jspecify.annotations.Nullable;

/** What changed from one set of terms to another, for the journal; people are in it by id alone. */
final class TermsChange {

    private TermsChange() {}

    static List<FieldChange> between(Terms before, Terms after) {
        return Stream.of(
                        change("areas", before, after, terms -> codes(terms.areas())),
                        change("agencies", before, after, terms -> codes(terms.agencies())),
                        change("expiresAt", before, after, Terms::expiresAt),
                        change("standIn", before, after, Terms::standIn),
                        change("language", before, after, Terms::language),
                        change("organisation", before, after, Terms::organisation))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static @Nullable String codes(Set<String> codes) {
        return codes.isEmpty() ? null : String.join(",", new TreeSet<>(codes));
    }

    private static FieldChange change(
            String field, Terms before, Terms after, Function<Terms, @Nullable Object> value) {
        return new FieldChange(field, text(value.apply(before)), text(value.apply(after)));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
