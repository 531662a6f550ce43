package org.greenregistry.opportunity;

/** How far a guest of an event got. */
public enum GuestState {
    /** The address is not confirmed. */
    ASKED,
    /** All seats were taken. */
    WAITING,
    REGISTERED,
    ATTENDED;

    public boolean hasSeat() {
        return this == REGISTERED || this == ATTENDED;
    }
}
