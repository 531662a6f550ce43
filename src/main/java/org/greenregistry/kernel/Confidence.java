package org.greenregistry.kernel;

/** How far a source is to be trusted. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
}
