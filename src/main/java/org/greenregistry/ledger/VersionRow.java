package org.greenregistry.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a record's history.
 *
 * @param recordedTo when its successor began, whoever may see it; absent for the newest
 * @param author account that submitted; only for staff
 * @param reviewer account that approved; only for staff
 * @param previousHash of the version before, whoever may see it
 * @param changes against the version before, at the actor's level
 */
public record VersionRow(
        int number,
        Instant recordedFrom,
        @Nullable Instant recordedTo,
        Publication publication,
        boolean withdrawn,
        @Nullable String reason,
        @Nullable UUID author,
        @Nullable UUID reviewer,
        String hash,
        String previousHash,
        List<Change> changes) {}
