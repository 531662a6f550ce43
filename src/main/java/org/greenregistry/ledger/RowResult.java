package org.greenregistry.ledger;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Row} beside the book. Nothing RESTRICTED is in it, except masked.
 *
 * @param record absent for a new one
 * @param base number of the version the draft would stand on, the newest; absent for a new record
 * @param content what the draft would hold: the row's wishes brought together with the newest version, RESTRICTED
 *     values masked as forms show them
 * @param changes from the newest version to {@code content}
 * @param conflicts what the row and the book changed differently since the row's base, and no choice settles
 * @param raw text by path that could not be read
 * @param faults what keeps the row from being taken; those of the row as a whole have an empty path
 * @param missing what keeps the draft from being submitted, beyond {@code faults}
 * @param slots by beginning of the paths of an item ({@code parties[a1]}) the place it has in the row
 *     ({@code parties#1})
 * @param numbers official numbers of the content, each as a text of its own that says nothing RESTRICTED
 * @param holders codes of other records that have one of them
 */
public record RowResult<C extends Record>(
        State state,
        @Nullable UUID record,
        @Nullable Integer base,
        LocalizedText title,
        C content,
        List<Change> changes,
        List<Conflict> conflicts,
        Map<String, String> raw,
        List<Fault> faults,
        List<Fault> missing,
        Map<String, String> slots,
        Set<String> numbers,
        Set<String> holders) {

    /** What becomes of the row. */
    public enum State {
        NEW,
        CHANGED,
        UNCHANGED,
        CONFLICT,
        FAULTY
    }
}
