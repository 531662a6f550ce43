package org.greenregistry.dossier;

/** What holds a project up. */
public enum ObstacleKind {
    LAND,
    POWER,
    WATER,
    ENVIRONMENT,
    PERMIT,
    CAPITAL,
    LABOUR,
    MARKET
}
