package org.greenregistry.insight;

import java.time.Instant;
import java.util.UUID;
import org.greenregistry.kernel.ReportPeriod;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a period are those of the book as it stood at an instant. A period may be closed again; the earlier
 * closing stays.
 *
 * @param at to the millisecond, as the book keeps it
 */
public record Closing(
        UUID id,
        ReportPeriod period,
        Instant at,
        UUID by,
        @Nullable String note) {}
