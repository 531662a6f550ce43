package org.greenregistry.ledger;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.account.Colleague;
import org.greenregistry.account.ColleagueService;
import org.greenregistry.account.Colleagues;
import org.greenregistry.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may decide on a submission, and who may take it. */
@Component
class Claims {

    private final Reach reach;
    private final ColleagueService standIns;
    private final Colleagues colleagues;
    private final Clock clock;
    private final LedgerSettings settings;

    Claims(Reach reach, ColleagueService standIns, Colleagues colleagues, Clock clock, LedgerSettings settings) {
        this.reach = reach;
        this.standIns = standIns;
        this.colleagues = colleagues;
        this.clock = clock;
        this.settings = settings;
    }

    /** Those who may decide on {@code draft}: within whose scope it is and who had no hand in it, by name. */
    List<Colleague> judges(Draft draft) {
        var roles = draft.round().isFromOutside() ? List.of(Role.REVIEWER, Role.OFFICER) : List.of(Role.REVIEWER);
        return roles.stream()
                .flatMap(role -> colleagues.inRole(role).stream())
                .distinct()
                .filter(colleague -> reach.isWithin(colleague.scope(), draft))
                .filter(colleague -> !draft.isWorkOf(colleague.id()))
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    Claim by(UUID reviewer) {
        return new Claim(reviewer, clock.instant());
    }

    /**
     * Reviewers decide on everything, officers on what comes from outside: to the office it is the second pair of eyes.
     * A program decides on nothing.
     */
    static boolean isForMe(Draft draft) {
        var actor = Actor.current();
        return actor.program() == null
                && (actor.is(Role.REVIEWER)
                        || (actor.is(Role.OFFICER) && draft.round().isFromOutside()));
    }

    static Draft requireForMe(Draft draft) {
        if (!isForMe(draft)) {
            throw new AccessDeniedException("a reviewer decides on this");
        }
        return draft;
    }

    /** Nobody decides on own work, outside the own scope, or on what another has taken. */
    boolean mayDecide(Draft draft, UUID me) {
        return isForMe(draft) && reach.covers(draft) && !draft.isWorkOf(me) && !isOthers(draft.claim(), me);
    }

    /** Nobody has it, the time of whoever has it is over, or I stand in for him or her. */
    boolean mayTake(Draft draft, UUID me) {
        var claim = draft.claim();
        return isForMe(draft)
                && reach.covers(draft)
                && !draft.isWorkOf(me)
                && (claim == null || (isOthers(claim, me) && (isOver(claim) || isStandIn(claim, me))));
    }

    void requireDecidable(Draft draft, UUID me) {
        requireForMe(draft).requireSubmitted();
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
        return standIns.isStandIn(me, claim.by());
    }
}
