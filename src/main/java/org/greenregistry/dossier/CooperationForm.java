package org.greenregistry.dossier;

/** Forms of cooperation an opportunity may ask for. */
public enum CooperationForm {
    FULL_FOREIGN,
    JOINT_VENTURE,
    BCC,
    PPP,
    LEASE,
    TECHNOLOGY_PARTNER
}
