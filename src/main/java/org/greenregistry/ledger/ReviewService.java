package org.greenregistry.ledger;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForDesk;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * For those who decide, reviewers and on what comes from outside officers: the queue, the difference, approve or send
 * back. Nobody decides on what he or she wrote.
 */
@Service
@Validated
@ForDesk
@Transactional(readOnly = true)
public class ReviewService {

    private final Desk desk;
    private final Publishing book;
    private final Reach reach;
    private final Claims claims;
    private final Approving approving;
    private final Tidings tidings;
    private final JournalService journal;
    private final Clock clock;

    ReviewService(
            Desk desk,
            Publishing book,
            Reach reach,
            Claims claims,
            Approving approving,
            Tidings tidings,
            JournalService journal,
            Clock clock) {
        this.desk = desk;
        this.book = book;
        this.reach = reach;
        this.claims = claims;
        this.approving = approving;
        this.tidings = tidings;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What waits for me, longest first; neither my own work nor what is outside my scope is in it, nor what came
     * together ({@link BatchReviewService}).
     */
    public List<DraftRow> queue() {
        return desk.drafts().submittedAlone().stream()
                .filter(draft -> Claims.isForMe(draft) && !draft.isWorkOf(me()) && reach.covers(draft))
                .map(DraftRow::of)
                .toList();
    }

    /** The submitted draft beside the newest version. */
    public ReviewSheet sheet(UUID id) {
        var draft = Claims.requireForMe(desk.draft(id));
        draft.requireSubmitted();
        reach.require(draft);
        var kind = desk.kinds().named(draft.kind());
        var comparison = book.comparison(draft, kind);
        return ReviewSheet.of(
                draft, comparison, proposed(draft, kind), claims.mayDecide(draft, me()), claims.mayTake(draft, me()));
    }

    private <C extends Record> @Nullable Publication proposed(Draft draft, RecordKind<C> kind) {
        return kind.mayBePublic(Contents.of(kind, draft))
                ? book.newest(draft.record().id()).map(Version::publication).orElse(Publication.PUBLIC)
                : null;
    }

    /** Returns the draft to its author. At least one remark is needed: without one nobody knows what to mend. */
    @Transactional
    public void sendBack(UUID id, List<@Valid Remark> remarks) {
        if (remarks.isEmpty()) {
            throw new Refusal("ledger.return.remark");
        }
        var draft = decidable(id);
        var returned = Approving.act("RETURNED", draft);
        draft.sendBack(remarks, me(), clock.instant());
        var words = remarks.stream()
                .map(remark -> remark.path().isEmpty() ? remark.text() : remark.path() + ": " + remark.text())
                .collect(Collectors.joining("\n"));
        journal.append(returned.because(words));
        tidings.returned(draft);
    }

    /**
     * Makes the draft the record's next version.
     *
     * @return the record's code
     */
    @Transactional
    public String approve(UUID id, Publication publication) {
        desk.drafts().recordOf(id).ifPresent(desk.records()::lock); // before the draft: another one's approval locks so
        var draft = decidable(id);
        var version = approving.approve(draft, publication);
        tidings.approved(draft, version);
        return version.code();
    }

    private Draft decidable(UUID id) {
        var draft = desk.drafts().lock(id).orElseThrow(() -> new Refusal("ledger.draft.gone"));
        claims.requireDecidable(draft, me());
        return draft;
    }

    private static UUID me() {
        return Actor.current().requireAccount();
    }
}
