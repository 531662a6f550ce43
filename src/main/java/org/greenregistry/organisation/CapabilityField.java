package org.greenregistry.organisation;

/** What an organisation can contribute to cooperation. */
public enum CapabilityField {
    TECHNOLOGY,
    TRAINING,
    RESEARCH,
    INCUBATION,
    FINANCE,
    CERTIFICATION,
    SUPPLY,
    ADVICE,
    POLICY
}
