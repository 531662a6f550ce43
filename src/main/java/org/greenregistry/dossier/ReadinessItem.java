package org.greenregistry.dossier;

/** What must be done before an investor can begin. */
public enum ReadinessItem {
    LAND_CLEARED,
    PLANNING,
    ENVIRONMENT,
    POWER,
    WATER,
    ROAD
}
