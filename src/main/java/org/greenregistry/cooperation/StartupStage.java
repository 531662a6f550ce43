package org.greenregistry.cooperation;

/** How far a start-up has come. */
public enum StartupStage {
    IDEA,
    PROTOTYPE,
    PILOT,
    REVENUE,
    SCALE
}
