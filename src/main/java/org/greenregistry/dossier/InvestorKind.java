package org.greenregistry.dossier;

/** Who an investor is, as form B.4 of the national portal tells them apart. */
public enum InvestorKind {
    FOREIGN_ORGANISATION,
    FOREIGN_PERSON,
    VIETNAMESE_ORGANISATION,
    VIETNAMESE_PERSON
}
