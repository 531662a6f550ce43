package org.greenregistry.report;

/** What can stand in a cell of the form. */
public enum CellKind {
    TYPED,
    /** Computed from the lines beneath, never typed. */
    SUMMED,
    /** Grey on the form: nothing. */
    LOCKED
}
