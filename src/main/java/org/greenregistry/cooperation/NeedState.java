package org.greenregistry.cooperation;

/** How far a need or an offer is. */
public enum NeedState {
    OPEN,

    /** It has found its counterpart. */
    MATCHED,

    /** It is no longer looked for or held out. */
    CLOSED
}
