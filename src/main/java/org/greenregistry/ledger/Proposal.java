package org.greenregistry.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A content that is to become the next version of a record.
 *
 * @param parts of {@code content}, by level
 * @param author account that handed it over
 * @param base number of the version it was written on; absent for a new record
 */
record Proposal<C extends Record>(
        RecordKind<C> kind,
        LedgerRecord record,
        C content,
        Parts parts,
        Intent intent,
        @Nullable String reason,
        UUID author,
        @Nullable Integer base) {

    static <C extends Record> Proposal<C> of(Draft draft, RecordKind<C> kind) {
        var content = Contents.of(kind, draft);
        return new Proposal<>(
                kind,
                draft.record(),
                content,
                Division.of(content),
                draft.intent(),
                draft.reason(),
                draft.author(),
                draft.base());
    }

    /** The same with the derived parts as the book has them, so that no draft decides on them. */
    Proposal<C> keeping(@Nullable C book) {
        if (kind.derived().isEmpty()) {
            return this;
        }
        var kept = Derived.kept(kind, content, book);
        return new Proposal<>(kind, record, kept, Division.of(kept), intent, reason, author, base);
    }

    boolean isWithdrawal() {
        return intent == Intent.WITHDRAW;
    }
}
