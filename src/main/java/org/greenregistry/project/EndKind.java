package org.greenregistry.project;

/** What of a project ends on a day its papers name. */
public enum EndKind {
    /** The time it may operate. */
    TERM,
    /** The right to its land. */
    LAND,
    /** The trial run it is in. */
    TRIAL,
    /** The suspension it is under. */
    SUSPENSION,
    /** A green certificate or confirmation. */
    CERTIFICATE
}
