package org.greenregistry.place;

/** How far a park is with a criterion of eco-industrial parks. */
public enum EcoState {
    MET,
    UNDER_WAY,
    NOT_MET
}
