package org.greenregistry.ledger;

import java.time.Clock;
import java.util.UUID;
import org.greenregistry.account.ColleagueService;
import org.greenregistry.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may decide on a submission, and who may take it. */
@Component
class Claims {

    private final Reach reach;
    private final ColleagueService colleagues;
    private final Clock clock;
    private final LedgerSettings settings;

    Claims(Reach reach, ColleagueService colleagues, Clock clock, LedgerSettings settings) {
        this.reach = reach;
        this.colleagues = colleagues;
        this.clock = clock;
        this.settings = settings;
    }

    Claim by(UUID reviewer) {
        return new Claim(reviewer, clock.instant());
    }

    /** Nobody decides on own work, outside the own scope, or on what another has taken. */
    boolean mayDecide(Draft draft, UUID me) {
        return reach.covers(draft) && !draft.isWorkOf(me) && !isOthers(draft.claim(), me);
    }

    /** Nobody has it, the time of whoever has it is over, or I stand in for him or her. */
    boolean mayTake(Draft draft, UUID me) {
        var claim = draft.claim();
        return reach.covers(draft)
                && !draft.isWorkOf(me)
                && (claim == null || (isOthers(claim, me) && (isOver(claim) || isStandIn(claim, me))));
    }

    void requireDecidable(Draft draft, UUID me) {
        draft.requireSubmitted();
        if (draft.isWorkOf(me)) {
            throw new Refusal("ledger.fourEyes");
        }
        reach.require(draft);
        if (isOthers(draft.claim(), me)) {
            throw new Refusal("ledger.claim.other");
        }
    }

    private static boolean isOthers(@Nullable Claim claim, UUID me) {
        return claim != null && !claim.by().equals(me);
    }

    private boolean isOver(Claim claim) {
        return clock.instant().isAfter(claim.at().plus(settings.claimFor()));
    }

    private boolean isStandIn(Claim claim, UUID me) {
        return colleagues.isStandIn(me, claim.by());
    }
}
