package org.greenregistry.dossier;

/** What the public asks first of a project; several stages share one. Order is that of a project's life. */
public enum Phase {
    OPPORTUNITY,
    PROCEDURE,
    BUILDING,
    OPERATING,
    PAUSED,
    ENDED
}
