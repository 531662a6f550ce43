package org.greenregistry.dossier;

/**
 * Acts that change a project without moving it to another stage, with the official form that records each (Circular
 * 55/2026/TT-BTC).
 */
public enum EventKind {
    AMENDMENT("I.2.7"),
    CAPITAL_INCREASE("I.2.7"),
    CAPITAL_DECREASE("I.2.7"),
    EXTENSION("I.1.10"),
    TRANSFER("I.1.8.a"),
    MERGER("I.1.8.d"),
    RENAME("I.2.7"),
    RELOCATION("I.1.7"),
    PARTIAL_SUSPENSION("I.2.14"),
    PARTIAL_TERMINATION("I.2.18");

    private final String form;

    EventKind(String form) {
        this.form = form;
    }

    /** Code of the official form. */
    public String form() {
        return form;
    }

    public boolean changesCapital() {
        return this == CAPITAL_INCREASE || this == CAPITAL_DECREASE;
    }
}
