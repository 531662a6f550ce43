package org.greenregistry.dossier;

import org.greenregistry.kernel.Level;

/** What an amount of capital means. Kinds are never added to each other. */
public enum CapitalKind {
    REGISTERED(Level.PUBLIC),
    CONTRIBUTED_VN(Level.INTERNAL),
    CONTRIBUTED_FOREIGN(Level.INTERNAL),
    MOBILISED(Level.INTERNAL),
    IMPLEMENTED(Level.INTERNAL),
    EXPECTED(Level.PUBLIC),
    ANNOUNCED(Level.PUBLIC);

    private final Level level;

    CapitalKind(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }
}
