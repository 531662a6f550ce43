package org.greenregistry.ledger;

import java.util.List;
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
     * The others that wait for {@code record}. Locked, so the caller asks before it writes into the journal: whoever
     * decides on one of them comes from there.
     */
    List<Draft> beside(Draft decided) {
        return desk.drafts().waitingFor(decided.record().id()).stream()
                .filter(id -> !id.equals(decided.id()))
                .flatMap(id -> desk.drafts().lock(id).stream())
                .filter(draft -> draft.state() == ReviewState.SUBMITTED)
                .toList();
    }

    void follow(Version version, List<Draft> waiting) {
        if (!version.isWithdrawn()) {
            waiting.forEach(draft -> follow(version, draft, desk.kinds().named(draft.kind())));
        }
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
