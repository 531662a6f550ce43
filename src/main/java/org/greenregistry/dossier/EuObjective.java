package org.greenregistry.dossier;

/** The six objectives of Regulation (EU) 2020/852. */
public enum EuObjective {
    CLIMATE_MITIGATION,
    CLIMATE_ADAPTATION,
    WATER_MARINE,
    CIRCULAR_ECONOMY,
    POLLUTION_PREVENTION,
    BIODIVERSITY
}
