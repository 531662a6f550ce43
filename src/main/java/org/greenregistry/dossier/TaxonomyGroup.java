package org.greenregistry.dossier;

/** The seven groups of the national green taxonomy, Decision 21/2025/QĐ-TTg, in its order. */
public enum TaxonomyGroup {
    RENEWABLE_ENERGY,
    CLEAN_TRANSPORT,
    GREEN_BUILDING,
    AGRICULTURE_FORESTRY,
    WATER,
    ENERGY_EFFICIENCY,
    POLLUTION_PREVENTION
}
