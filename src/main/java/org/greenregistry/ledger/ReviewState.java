package org.greenregistry.ledger;

/** Where a draft stands between its author and a reviewer. An approved draft is no draft any more but a version. */
public enum ReviewState {
    DRAFT,
    SUBMITTED,
    RETURNED
}
