package org.greenregistry.cooperation;

/** How far a link is confirmed by the two sides themselves. */
public enum Standing {
    BOTH,
    ONE,
    NONE,

    /** At least one side says that it is otherwise. */
    DISPUTED
}
