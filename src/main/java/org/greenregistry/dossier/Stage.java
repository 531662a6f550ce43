package org.greenregistry.dossier;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a project stands in the real world (project-states.csv, after the forms of Circular 55/2026/TT-BTC). Apart from
 * review and publication.
 */
public enum Stage {
    CALLING(Phase.OPPORTUNITY),
    INTERESTED(Phase.OPPORTUNITY),
    IPA_IN_PROCESS(Phase.PROCEDURE),
    IPA_APPROVED(Phase.PROCEDURE),
    INVESTOR_SELECTION(Phase.OPPORTUNITY),
    IRC_IN_PROCESS(Phase.PROCEDURE),
    REGISTERED(Phase.BUILDING),
    PREPARING(Phase.BUILDING),
    UNDER_CONSTRUCTION(Phase.BUILDING),
    TRIAL_OPERATION(Phase.BUILDING),
    OPERATING(Phase.OPERATING),
    SUSPENDED(Phase.PAUSED),
    TERMINATED(Phase.ENDED),
    NOT_PROCEEDED(Phase.ENDED);

    /** Stages whose being held is not yet public. */
    private static final Set<Stage> INTERNAL = EnumSet.of(IPA_IN_PROCESS, IRC_IN_PROCESS, NOT_PROCEEDED);

    private final Phase phase;

    Stage(Phase phase) {
        this.phase = phase;
    }

    public Phase phase() {
        return phase;
    }

    /** Whether the public sees the stage before it instead. */
    public boolean isInternal() {
        return INTERNAL.contains(this);
    }
}
