package org.greenregistry.cooperation;

/** How a project stands to one condition of an incentive. */
public enum Verdict {
    MET,

    /** The book does not say what the condition asks for. */
    UNKNOWN,

    FAILED
}
