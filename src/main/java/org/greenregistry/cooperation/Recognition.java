package org.greenregistry.cooperation;

/** What kind of recognition it is. */
public enum Recognition {
    AWARD,
    RANKING,
    CERTIFICATION
}
