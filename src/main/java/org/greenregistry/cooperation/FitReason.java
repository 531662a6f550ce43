package org.greenregistry.cooperation;

import java.util.List;

/**
 * One thing a need and an offer have in common.
 *
 * @param values codes or written words, by what {@code about} says
 */
public record FitReason(About about, List<String> values) {

    public FitReason {
        values = List.copyOf(values);
    }

    /** What it is about, in the order reasons are said. */
    public enum About {

        /** Code of the park both are in. */
        PARK,

        /** Uid of the commune both are in. */
        UNIT,

        /** Whole kilometres between the two. */
        NEAR,

        /** Letters of VSIC both concern. */
        SECTION,

        /** The kind of the other one, where it is not the same but answers. */
        KIND,

        /** Words both use, as the first of them writes them. */
        TEXT,

        /** The offer is at least as much as the need; in the same unit. */
        QUANTITY,

        /** The ranges of money overlap; in the same currency. */
        SIZE,

        /** Areas of the European Green Deal both concern. */
        GREEN_DEAL,

        /** Languages both sides do business in. */
        LANGUAGE;

        /** Whether it says by itself that the two have something to do with each other. */
        boolean isEnough() {
            return this != KIND && this != SIZE && this != LANGUAGE;
        }
    }
}
