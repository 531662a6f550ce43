package org.greenregistry.ledger;

import java.util.List;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForDesk;
import org.greenregistry.account.Colleague;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those who decide share the queue: each takes a submission before deciding on it, so that no two read the same one.
 */
@Service
@ForDesk
@Transactional(readOnly = true)
public class ClaimService {

    private final Desk desk;
    private final Claims claims;
    private final Tidings tidings;
    private final JournalService journal;

    ClaimService(Desk desk, Claims claims, Tidings tidings, JournalService journal) {
        this.desk = desk;
        this.claims = claims;
        this.tidings = tidings;
        this.journal = journal;
    }

    /** Takes the submission; also from somebody whose time is over or for whom I stand in. */
    @Transactional
    public void claim(UUID id) {
        var draft = locked(id);
        if (!claims.mayTake(draft, me())) {
            claims.requireDecidable(draft, me());
        }
        var before = draft.claim();
        draft.claim(claims.by(me()));
        if (before != null) {
            tidings.takenOver(draft, before.by());
        }
        journal.append(act("CLAIMED", draft));
    }

    /** Puts what I took back into the queue. */
    @Transactional
    public void handBack(UUID id) {
        var draft = locked(id);
        claims.requireDecidable(draft, me());
        draft.claim(null);
        journal.append(act("HANDED_BACK", draft));
    }

    /** Gives the submission, mine or nobody's, to another reviewer. */
    @Transactional
    public void passOn(UUID id, UUID reviewer) {
        var draft = locked(id);
        claims.requireDecidable(draft, me());
        if (takers(draft).stream().noneMatch(taker -> taker.id().equals(reviewer))) {
            throw new Refusal("ledger.claim.taker");
        }
        draft.claim(claims.by(reviewer));
        journal.append(act("PASSED_ON", draft));
        tidings.passedOn(draft, reviewer);
    }

    /** To whom it may be passed on: others who may decide on it and had no hand in it. */
    public List<Colleague> takers(UUID id) {
        return takers(Claims.requireForMe(desk.draft(id)));
    }

    private List<Colleague> takers(Draft draft) {
        return claims.judges(draft).stream()
                .filter(colleague -> !colleague.id().equals(me()))
                .toList();
    }

    private Draft locked(UUID id) {
        var draft = desk.drafts().lock(id).orElseThrow(() -> new Refusal("ledger.draft.gone"));
        draft.requireSubmitted();
        return draft;
    }

    private static Act act(String action, Draft draft) {
        return Act.on(action, draft.kind(), draft.record().id()).aboutDraft(draft.id());
    }

    private static UUID me() {
        return Actor.current().requireAccount();
    }
}
