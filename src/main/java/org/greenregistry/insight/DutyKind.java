package org.greenregistry.insight;

/** What falls due. */
public enum DutyKind {
    /** Reports on a quarter or a year that companies owe. */
    REPORT,
    /** Reports on monitoring that investors owe; the book does not keep them. */
    MONITORING,
    ASSIGNMENT,
    /** The answer promised to an investor. */
    INQUIRY,
    /** What an agency promised to have out of the way. */
    OBSTACLE,
    /** Looking again at a project that waits. */
    HOLD,
    MILESTONE,
    /** The end of a trial run, of a suspension, of the time to operate, of the right to the land. */
    TRIAL,
    SUSPENSION,
    TERM,
    LAND,
    CERTIFICATE;

    /** Whether it is about many projects at once. */
    public boolean isOfMany() {
        return this == REPORT || this == MONITORING;
    }
}
