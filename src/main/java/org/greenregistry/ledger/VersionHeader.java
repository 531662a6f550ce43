package org.greenregistry.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything about a version but its content. {@code recordedFrom} has whole milliseconds. */
record VersionHeader(
        UUID id,
        UUID record,
        int number,
        String code,
        VersionState state,
        Publication publication,
        int schema,
        @Nullable String reason,
        UUID author,
        UUID reviewer,
        @Nullable Integer base,
        Instant recordedFrom,
        String previousHash) {}
