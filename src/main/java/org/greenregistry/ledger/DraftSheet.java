package org.greenregistry.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft as its form shows it.
 *
 * @param content RESTRICTED values are masked
 * @param raw text by path of fields that could not be read yet
 * @param remarks of the reviewer who returned it, last round
 * @param base number of the version it started from; absent for a new record
 * @param revision to be given back at the next save
 */
public record DraftSheet<C extends Record>(
        UUID id,
        UUID record,
        @Nullable String code,
        Intent intent,
        ReviewState state,
        C content,
        Map<String, String> raw,
        List<Remark> remarks,
        @Nullable UUID returnedBy,
        @Nullable Integer base,
        long revision,
        Instant updatedAt) {}
