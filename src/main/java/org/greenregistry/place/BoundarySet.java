package org.greenregistry.place;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Boundaries that came in one file.
 *
 * @param validFrom first day on which they count; until a later set has the same unit, or the unit ends
 * @param units how many units have a boundary in it
 */
public record BoundarySet(
        UUID id,
        String source,
        String licence,
        String decision,
        LocalDate decidedOn,
        LocalDate validFrom,
        Instant adoptedAt,
        long units) {}
