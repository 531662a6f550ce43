package org.greenregistry.cooperation;

/** What a side says of a link. */
public enum LinkAnswer {
    AGREES,

    /** Not as it stands in the book. */
    DIFFERS
}
