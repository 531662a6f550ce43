package org.greenregistry.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a record's history.
 *
 * @param author account that submitted; only for staff
 * @param reviewer account that approved; only for staff
 * @param changes against the version before, at the actor's level
 */
public record VersionRow(
        int number,
        Instant recordedFrom,
        Publication publication,
        boolean withdrawn,
        @Nullable String reason,
        @Nullable UUID author,
        @Nullable UUID reviewer,
        String hash,
        List<Change> changes) {}
