package org.greenregistry.exchange;

import java.util.List;
import java.util.UUID;
import org.greenregistry.ledger.RowResult;
import org.jspecify.annotations.Nullable;

/**
 * A row of an import in a list.
 *
 * @param number as the spreadsheet shows it
 * @param chosen whether it is taken when the import is applied
 * @param changes fields that would change
 * @param missing what it lacks to be submitted
 * @param holders codes of other records that have one of its official numbers
 * @param problems cells that could not be read
 * @param note why there can be no draft of it
 * @param takeable whether there can be a draft of it
 * @param draft that was made of it
 * @param outcome what became of it; absent before the import is applied
 */
public record ImportRow(
        int number,
        RowResult.State state,
        boolean chosen,
        @Nullable String code,
        String title,
        int changes,
        int missing,
        List<String> holders,
        List<Problem> problems,
        @Nullable String note,
        boolean takeable,
        @Nullable UUID draft,
        @Nullable Outcome outcome) {

    /** What became of a row. */
    public enum Outcome {
        DRAFTED,
        SUBMITTED,

        /** It says what the book says. */
        NOTHING,

        /** When it came to it, no draft could be made of it. */
        REFUSED,

        /** The draft made of it was taken back. */
        DISCARDED,

        /** Somebody went on with the draft: it was left alone. */
        KEPT
    }
}
