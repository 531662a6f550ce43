package org.greenregistry.dossier;

/** Why a value is absent. Whatever the reason, it counts as incomplete. */
public enum ValueGap {
    NOT_APPLICABLE,
    UNKNOWN,
    NOT_YET_ENTERED,
    RESTRICTED
}
