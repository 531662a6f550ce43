package org.greenregistry.place;

/** What people who work in a park look for around it. */
public enum NearbyKind {
    CUSTOMS,
    BANK,
    HOSPITAL,
    SCHOOL,
    TRAINING,
    HOUSING,
    LOGISTICS,
    FIRE_STATION
}
