package org.greenregistry.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry as pages show it; the account is turned into a name by whoever may know it. */
public record JournalLine(
        long number,
        Instant at,
        @Nullable UUID account,
        List<String> roles,
        String action,
        String kind,
        UUID subject,
        @Nullable Integer version,
        List<Act.FieldChange> changes,
        @Nullable String reason,
        String hash) {}
