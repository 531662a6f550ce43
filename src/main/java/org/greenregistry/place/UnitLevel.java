package org.greenregistry.place;

/** Rank of an administrative unit. Districts ended on 30 June 2025; earlier addresses still name them. */
public enum UnitLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE
}
