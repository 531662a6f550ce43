package org.greenregistry.organisation;

/** Roles of the triple helix and those around it. */
public enum HelixRole {
    UNIVERSITY,
    VOCATIONAL_SCHOOL,
    INDUSTRY,
    SUPPLIER,
    STARTUP,
    GOVERNMENT,
    RESEARCH,
    INCUBATOR,
    ASSOCIATION,
    FINANCE
}
