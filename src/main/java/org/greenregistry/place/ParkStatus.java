package org.greenregistry.place;

/** How far an industrial park has come, in the order of its life. */
public enum ParkStatus {
    PLANNED,
    APPROVED,
    ESTABLISHED,
    UNDER_CONSTRUCTION,
    OPERATING
}
