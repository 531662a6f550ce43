package org.greenregistry.dossier;

/** Areas of the European Green Deal. */
public enum GreenDealArea {
    CLIMATE,
    ENERGY,
    INDUSTRY_CIRCULAR,
    BUILDINGS,
    MOBILITY,
    FOOD,
    BIODIVERSITY,
    ZERO_POLLUTION,
    ADAPTATION
}
