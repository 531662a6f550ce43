package org.greenregistry.cooperation;

/** Whether promotion happens in Vietnam or abroad, as form B.IV.3 counts it. */
public enum EventReach {
    HOME,
    ABROAD
}
