package org.greenregistry.ledger;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Makes a draft the next version of its record, with what follows from it; whether it was looked at alone or not. */
@Component
class Approving {

    private final Desk desk;
    private final Publishing book;
    private final Numbers numbers;
    private final Claims claims;
    private final Consequences consequences;
    private final Waiting waiting;
    private final JournalService journal;

    Approving(
            Desk desk,
            Publishing book,
            Numbers numbers,
            Claims claims,
            Consequences consequences,
            Waiting waiting,
            JournalService journal) {
        this.desk = desk;
        this.book = book;
        this.numbers = numbers;
        this.claims = claims;
        this.consequences = consequences;
        this.waiting = waiting;
        this.journal = journal;
    }

    /** The caller holds the draft's lock and has asked whether I may decide on it. The draft is gone afterwards. */
    Version approve(Draft draft, Publication publication) {
        desk.records().lock(draft.record().id());
        var kind = desk.kinds().named(draft.kind());
        requireWhole(draft);
        var changes = book.comparison(draft, kind).journalled();
        var version = book.publish(draft, kind, me(), publication);
        var act = act(version.isWithdrawn() ? "WITHDRAWN" : "APPROVED", draft)
                .because(draft.reason())
                .sealing(new Act.Seal(version.record(), version.number(), version.hash()), changes);
        journal.append(act);
        consequences.of(version, kind);
        desk.drafts().delete(draft);
        waiting.follow(version, draft);
        return version;
    }

    /** Why I could not approve {@code draft} now; empty if nothing is in the way. */
    Optional<Refusal> hindrance(Draft draft) {
        try {
            claims.requireDecidable(draft, me());
            requireWhole(draft);
            requireFit(draft, desk.kinds().named(draft.kind()));
            return Optional.empty();
        } catch (Refusal no) {
            return Optional.of(no);
        }
    }

    private <C extends Record> void requireFit(Draft draft, RecordKind<C> kind) {
        book.requireFit(draft, kind);
        numbers.requireFree(
                kind, draft.record(), draft.intent() == Intent.CHANGE ? kind.keys(Contents.of(kind, draft)) : Set.of());
    }

    private void requireWhole(Draft draft) {
        if (draft.intent() == Intent.CHANGE) {
            desk.requireComplete(draft);
        }
    }

    /** An act on {@code draft}, found with those on the drafts it came with. */
    static Act act(String action, Draft draft) {
        var act = Act.on(action, draft.kind(), draft.record().id()).aboutDraft(draft.id());
        var batch = draft.round().batch();
        return batch == null ? act : act.inBatch(batch);
    }

    private static UUID me() {
        return Actor.current().requireAccount();
    }
}
