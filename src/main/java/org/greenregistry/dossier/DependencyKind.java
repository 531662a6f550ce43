package org.greenregistry.dossier;

/** What a project needs of another one. */
public enum DependencyKind {
    ROAD,
    POWER,
    WATER,
    DATA,
    TRAINING
}
