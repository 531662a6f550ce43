package org.greenregistry.dossier;

/** On what building rests: a permit, an exemption, or a commitment under the special investment procedure. */
public enum PermitBasis {
    PERMIT,
    EXEMPT,
    COMMITMENT
}
