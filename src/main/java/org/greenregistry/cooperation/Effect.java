package org.greenregistry.cooperation;

/** How far what began at an event has come, from first talks to a project that works. */
public enum Effect {
    CONTACT,
    INTEREST,
    MOU,
    CERTIFICATE,
    OPERATION
}
