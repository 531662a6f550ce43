package org.greenregistry.ledger;

import java.util.Map;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Level;
import org.springframework.stereotype.Component;

/** What was handed in from outside follows the book while it waits, where its kind says that it still holds. */
@Component
class Waiting {

    private final Desk desk;
    private final Merging merging;
    private final Publishing book;

    Waiting(Desk desk, Merging merging, Publishing book) {
        this.desk = desk;
        this.merging = merging;
        this.book = book;
    }

    /**
     * The caller holds the record's lock, then come those of its drafts: whoever approves goes that way.
     *
     * @param approved the draft {@code version} was made of
     */
    void follow(Version version, Draft approved) {
        if (version.isWithdrawn()) {
            return;
        }
        desk.drafts().waitingFor(version.record()).stream()
                .filter(id -> !id.equals(approved.id()))
                .flatMap(id -> desk.drafts().lock(id).stream())
                .filter(draft -> draft.state() == ReviewState.SUBMITTED)
                .forEach(draft -> follow(version, draft, desk.kinds().named(draft.kind())));
    }

    private <C extends Record> void follow(Version version, Draft draft, RecordKind<C> kind) {
        var newest = Contents.of(kind, version, Level.RESTRICTED);
        if (book.base(draft, kind).filter(base -> kind.follows(base, newest)).isEmpty()) {
            return;
        }
        var merge = merging.untouched(draft, version);
        if (merge.conflicts().isEmpty()) {
            var content = Canonical.read(merge.content(), kind.contentType());
            draft.typed().take(desk.text(kind, content, Map.of()));
            draft.rebase(version.number());
        }
    }
}
