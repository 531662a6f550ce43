package org.greenregistry.cooperation;

/** In what an incentive consists. */
public enum SupportKind {
    TAX,
    LAND_RENT,
    IMPORT_DUTY,
    CREDIT,
    TRAINING,
    RESEARCH,
    PROCEDURE
}
