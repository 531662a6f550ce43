package org.greenregistry.dossier;

/** How capital and parties stand together in a project. */
public enum InvestmentForm {
    FOREIGN_OWNED,
    JOINT_VENTURE,
    BCC,
    PPP,
    DOMESTIC
}
