package org.greenregistry.dossier;

import org.greenregistry.kernel.Level;

/**
 * What a document is. Only {@code PUBLICATION} is not a paper of an authority or a party but what was written about it.
 */
public enum DocumentKind {
    IPA_DECISION(Level.PUBLIC),
    IRC(Level.PUBLIC),
    DECISION(Level.PUBLIC),
    ENVIRONMENT(Level.PUBLIC),
    BUILDING_PERMIT(Level.INTERNAL),
    LAND(Level.INTERNAL),
    LOT_PLAN(Level.SIGNED_IN),
    CONTRACT(Level.PUBLIC),
    MEMORANDUM(Level.PUBLIC),
    CERTIFICATE(Level.PUBLIC),
    ATTACHMENT(Level.INTERNAL),
    OTHER(Level.PUBLIC),
    PUBLICATION(Level.PUBLIC);

    private final Level level;

    DocumentKind(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }
}
