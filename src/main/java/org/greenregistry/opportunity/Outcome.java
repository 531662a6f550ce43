package org.greenregistry.opportunity;

/** What became of an inquiry. */
public enum Outcome {
    ANSWERED,
    MEETING,
    SITE_VISIT,
    MOU,
    PASSED_ON,
    NOT_PURSUED
}
