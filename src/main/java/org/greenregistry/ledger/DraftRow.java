package org.greenregistry.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One draft in a list.
 *
 * @param code of the record; absent before its first approval
 * @param missing how many parts are needed before it may be submitted
 * @param base number of the version it started from; absent for a new record
 * @param remarks how many the reviewer wrote
 */
public record DraftRow(
        UUID id,
        UUID record,
        @Nullable String code,
        String kind,
        String title,
        Intent intent,
        ReviewState state,
        UUID owner,
        @Nullable Integer base,
        long revision,
        int missing,
        int remarks,
        Instant updatedAt,
        @Nullable Instant submittedAt,
        @Nullable Claim claim) {
    static DraftRow of(Draft draft) {
        return new DraftRow(
                draft.id(),
                draft.record().id(),
                draft.record().code(),
                draft.kind(),
                draft.typed().title(),
                draft.intent(),
                draft.state(),
                draft.owner(),
                draft.base(),
                draft.revision(),
                draft.typed().missing(),
                draft.remarks().size(),
                draft.updatedAt(),
                draft.round().submittedAt(),
                draft.claim());
    }
}
