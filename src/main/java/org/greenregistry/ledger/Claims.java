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

    private final ColleagueService colleagues;
    private final Clock clock;
    private final LedgerSettings settings;

    Claims(ColleagueService colleagues, Clock clock, LedgerSettings settings) {
        this.colleagues = colleagues;
        this.clock = clock;
        this.settings = settings;
    }

    Claim by(UUID reviewer) {
        return new Claim(reviewer, clock.instant());
    }

    /** Nobody decides on own work, and nobody on what another has taken. */
    boolean mayDecide(Draft draft, UUID reviewer) {
        return !draft.isWorkOf(reviewer) && !isOthers(draft.claim(), reviewer);
    }

    /** Nobody has it, the time of whoever has it is over, or {@code reviewer} stands in for him or her. */
    boolean mayTake(Draft draft, UUID reviewer) {
        var claim = draft.claim();
        return !draft.isWorkOf(reviewer)
                && (claim == null || (isOthers(claim, reviewer) && (isOver(claim) || isStandIn(claim, reviewer))));
    }

    void requireDecidable(Draft draft, UUID reviewer) {
        draft.requireSubmitted();
        if (draft.isWorkOf(reviewer)) {
            throw new Refusal("ledger.fourEyes");
        }
        if (isOthers(draft.claim(), reviewer)) {
            throw new Refusal("ledger.claim.other");
        }
    }

    private static boolean isOthers(@Nullable Claim claim, UUID reviewer) {
        return claim != null && !claim.by().equals(reviewer);
    }

    private boolean isOver(Claim claim) {
        return clock.instant().isAfter(claim.at().plus(settings.claimFor()));
    }

    private boolean isStandIn(Claim claim, UUID reviewer) {
        return colleagues.isStandIn(reviewer, claim.by());
    }
}
