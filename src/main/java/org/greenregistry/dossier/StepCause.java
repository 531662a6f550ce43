package org.greenregistry.dossier;

/** Who or what caused a suspension or termination (forms I.1.11, I.2.14 to I.2.18). */
public enum StepCause {
    INVESTOR,
    AUTHORITY,
    PRIME_MINISTER,
    EXPIRED,
    COURT
}
