package org.greenregistry.cooperation;

/** Whether something is looked for or held out. */
public enum NeedSide {
    NEED,
    OFFER;

    /** The side whose records answer those of this one. */
    public NeedSide other() {
        return this == NEED ? OFFER : NEED;
    }
}
