package org.greenregistry.dossier;

/** Technologies of smart production. */
public enum SmartTechnology {
    MES,
    IIOT,
    ROBOTS,
    AI_INSPECTION,
    ENERGY_MANAGEMENT,
    OTHER
}
