package org.greenregistry.dossier;

/** Goods of the European carbon border adjustment mechanism (Regulation (EU) 2023/956, Annex I). */
public enum CbamGood {
    CEMENT,
    IRON_STEEL,
    ALUMINIUM,
    FERTILISERS,
    ELECTRICITY,
    HYDROGEN
}
