package org.greenregistry.place;

/** Whether a lot or a hall can still be had. */
public enum LotState {
    FREE,
    RESERVED,
    LET
}
