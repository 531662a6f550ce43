package org.greenregistry.ledger;

/** What a version says of its record. */
public enum VersionState {
    APPROVED,

    /** The record left the book; the reason stands in the version. */
    WITHDRAWN
}
