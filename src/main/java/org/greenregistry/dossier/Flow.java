package org.greenregistry.dossier;

import java.math.BigDecimal;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * Registered capital that came or went, for figures of a period by the date of the document. Currencies are never
 * added.
 *
 * @param amount in major units, never negative; absent where the book has none
 */
public record Flow(
        Kind kind,
        @Nullable ReducedDate on,
        @Nullable BigDecimal amount,
        @Nullable String currency) {

    /** As the annual statistics of foreign investment tell them apart. */
    public enum Kind {
        NEW,
        UP,
        DOWN,
        ENDED
    }
}
