package org.greenregistry.cooperation;

/** Which records of a kind whose days lie ahead or behind. */
public enum When {
    /** Not over on the day the list is of; the next first. */
    UPCOMING,
    /** Over before that day. */
    PAST
}
