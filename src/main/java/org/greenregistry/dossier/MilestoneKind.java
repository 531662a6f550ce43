package org.greenregistry.dossier;

/** Points of the schedule a certificate fixes. */
public enum MilestoneKind {
    CAPITAL_CONTRIBUTION,
    CONSTRUCTION_START,
    TRIAL,
    OPERATION,
    PHASE
}
