package org.greenregistry.cooperation;

/** What two sides do together. */
public enum LinkPurpose {
    RESEARCH,
    TRAINING,
    TECHNOLOGY_TRANSFER,
    SUPPLY,
    SYMBIOSIS,
    INCUBATION,
    FUNDING,
    POLICY,
    MEMBERSHIP,

    /** The source names no more than that they cooperate. */
    OTHER,

    /** The project cannot go on before the other one serves it. */
    DEPENDS_ON
}
