package org.greenregistry.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.greenregistry.access.Actor;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Redacted;
import org.greenregistry.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger must know of one kind of record; each is one Spring bean of its module.
 *
 * @param <C> the content record
 */
public interface RecordKind<C extends Record> {

    /** Short lower-case name, such as {@code project}: first part of translation keys and of addresses. */
    String name();

    Class<C> contentType();

    /** A draft nobody has written in yet. */
    C empty();

    /** Number of the content's present schema, from 1. */
    int schema();

    /** From schema {@code n} to {@code n + 1}, at index {@code n - 1}; as many as {@link #schema()} minus one. */
    default List<Upcaster> upcasters() {
        return List.of();
    }

    /** Prefix of codes, such as {@code BD}. */
    String codePrefix();

    LocalizedText title(C content);

    /** Official numbers no other record of this kind may have. */
    Set<OfficialKey> keys(C content);

    /** Codes of all units and parks the content lies in: whoever's scope is limited works on these only. */
    default Set<String> areas(C content) {
        return Set.of();
    }

    /** Codes of the authorities that manage it: whoever's scope names agencies works on theirs only. */
    default Set<String> agencies(C content) {
        return Set.of();
    }

    /** Rules that need more than the content itself; breaks with {@link Refusal}. Asked at submit and at approval. */
    default void check(C content, @Nullable C before) {}

    /** Whether the public may see a record with this content; if not, it is INTERNAL whatever the reviewer decides. */
    default boolean mayBePublic(C content) {
        return true;
    }

    /** Whether {@code outsider}, who is no officer, may write this. */
    default boolean isOpenTo(Actor outsider, Writing<C> writing) {
        return false;
    }

    /**
     * Whether what somebody outside handed in on {@code base} still holds beside {@code newest}, which was published
     * while it waited: then it is brought up to it, as far as nothing conflicts.
     */
    default boolean follows(C base, C newest) {
        return false;
    }

    /**
     * Names of components nobody edits by hand: a draft never changes them, what follows from another record's version
     * does, see {@link Consequence}.
     */
    default Set<String> derived() {
        return Set.of();
    }

    /** What an item of {@code list} is called where its fields are listed; empty if by the label of its list. */
    default Optional<String> itemName(String list, String id, Locale locale) {
        return Optional.empty();
    }

    /** Whether the ids of the items of {@code list} say what they are, such as the lines of a form. */
    default boolean hasNamedItems(String list) {
        return false;
    }

    /** A row of this kind, to be filled by the ledger. */
    Version newVersion();

    /**
     * A scalar of the content in words.
     *
     * @param path where it stands, list items without their ids: {@code parties.role}
     * @param value as in the canonical text
     */
    String words(String path, String value, Locale locale);

    /**
     * A number that is unique within {@code scheme}.
     *
     * @param value as it stands in the key table
     * @param shown as a refusal may show it
     */
    record OfficialKey(String scheme, String value, String shown) {

        public static OfficialKey open(String scheme, String number) {
            return new OfficialKey(scheme, number, number);
        }

        boolean isRedacted() {
            return Set.of(Redacted.MARK, Canonical.digest(scheme + Redacted.MARK))
                    .contains(value);
        }

        /** A RESTRICTED number: the key table has its digest, a refusal its mask. */
        public static OfficialKey secret(String scheme, String number) {
            return new OfficialKey(scheme, Canonical.digest(scheme + number), Masks.mask(number));
        }
    }
}
