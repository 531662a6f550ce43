package org.greenregistry.ledger;

/** Whether a version's public part is open to everyone; the reviewer decides. */
public enum Publication {
    PUBLIC,
    INTERNAL
}
