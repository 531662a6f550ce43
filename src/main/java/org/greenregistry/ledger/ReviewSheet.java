package org.greenregistry.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.kernel.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * A submitted draft as its reviewer sees it.
 *
 * @param changes against the newest version, RESTRICTED values masked
 * @param unchanged the other fields, {@code before} and {@code after} alike
 * @param restricted paths among both whose value is masked and may be revealed
 * @param reason for a withdrawal
 * @param files the draft names
 * @param mayDecide false for whoever had a hand in it
 * @param claim who has taken it, if anybody
 * @param mayClaim whether I may take it now: it is free, or the time of whoever has it is over
 * @param publication of the newest version; a new record is proposed as PUBLIC; absent where the public never sees it
 */
public record ReviewSheet(
        UUID id,
        UUID record,
        @Nullable String code,
        String kind,
        String title,
        Intent intent,
        @Nullable String reason,
        UUID author,
        @Nullable Instant submittedAt,
        List<Change> changes,
        List<Change> unchanged,
        Set<String> restricted,
        List<Remark> remarks,
        List<StoredFile> files,
        boolean mayDecide,
        @Nullable Claim claim,
        boolean mayClaim,
        @Nullable Publication publication) {

    static ReviewSheet of(
            Draft draft,
            Comparison comparison,
            @Nullable Publication publication,
            boolean mayDecide,
            boolean mayClaim) {
        var row = DraftRow.of(draft);
        return new ReviewSheet(
                row.id(),
                row.record(),
                row.code(),
                row.kind(),
                row.title(),
                row.intent(),
                draft.reason(),
                draft.author(),
                row.submittedAt(),
                comparison.masked(),
                comparison.unchanged(),
                comparison.restrictedPaths(),
                draft.remarks(),
                FileReferences.in(draft.typed().tree()),
                mayDecide,
                row.claim(),
                mayClaim,
                publication);
    }
}
