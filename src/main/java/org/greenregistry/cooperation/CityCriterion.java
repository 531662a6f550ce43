package org.greenregistry.cooperation;

/** The six criteria by which the Intelligent Community Forum looks at communities. */
public enum CityCriterion {
    BROADBAND,
    KNOWLEDGE_WORKFORCE,
    INNOVATION,
    DIGITAL_EQUALITY,
    SUSTAINABILITY,
    ADVOCACY
}
