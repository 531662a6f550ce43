package org.greenregistry.dossier;

/** What a partner does in a project. */
public enum PartnershipKind {
    RESEARCH,
    TRAINING,
    TECHNOLOGY_TRANSFER,
    SUPPLY,
    SYMBIOSIS,
    INCUBATION,
    FUNDING,
    POLICY,
    MEMBERSHIP
}
