package org.greenregistry.dossier;

/**
 * Procedure under the Law on Environmental Protection 2020; a commitment stands for it only under the special
 * investment procedure.
 */
public enum EnvironmentalProcedure {
    EIA,
    LICENCE,
    REGISTRATION,
    EXEMPT,
    COMMITMENT
}
