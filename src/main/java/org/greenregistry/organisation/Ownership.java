package org.greenregistry.organisation;

/** Whose an organisation is, by the kinds Vietnamese statistics tell apart. */
public enum Ownership {
    STATE,
    PRIVATE,
    FOREIGN,
    JOINT_VENTURE,
    PUBLIC_NON_PROFIT
}
