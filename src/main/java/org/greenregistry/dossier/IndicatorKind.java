package org.greenregistry.dossier;

/** What a value of an indicator is. Planned and verified ones are never netted. */
public enum IndicatorKind {
    BASELINE,
    TARGET,
    PLANNED,
    REPORTED,
    VERIFIED
}
