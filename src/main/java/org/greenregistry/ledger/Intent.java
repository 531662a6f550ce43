package org.greenregistry.ledger;

/** What a draft asks a reviewer for. */
public enum Intent {
    CHANGE,
    WITHDRAW
}
