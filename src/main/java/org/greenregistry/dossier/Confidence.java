package org.greenregistry.dossier;

/** How far a source is to be trusted. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
}
