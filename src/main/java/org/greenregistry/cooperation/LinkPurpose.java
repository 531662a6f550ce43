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

    /** The project cannot go on before the other one serves it. */
    DEPENDS_ON
}
