package org.greenregistry.place;

import java.time.LocalDate;

/**
 * What became of a unit, or of a part of it.
 *
 * @param on first day of {@code next}
 */
public record Succession(AdminUnit old, AdminUnit next, Extent extent, LocalDate on) {

    /** How much of the old unit went into the next one. */
    public enum Extent {
        WHOLE,
        PARTIAL,
        UNCHANGED
    }

    /** Days must join without a gap; so successions can never run in a circle. */
    public Succession {
        if (!on.equals(next.validFrom()) || !on.minusDays(1).equals(old.validTo())) {
            throw new IllegalArgumentException(old.uid() + " and " + next.uid() + " do not meet on " + on);
        }
    }

    boolean isPartial() {
        return extent == Extent.PARTIAL;
    }
}
