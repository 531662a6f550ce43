package org.greenregistry.cooperation;

/** What people are trained for, as factories ask for staff. */
public enum TrainingField {
    AUTOMATION,
    MECHANICS,
    ELECTRICITY,
    CHIPS,
    DIGITAL,
    LOGISTICS,
    ENVIRONMENT,
    ENERGY,
    SAFETY,
    MANAGEMENT,
    LANGUAGES,
    OTHER
}
