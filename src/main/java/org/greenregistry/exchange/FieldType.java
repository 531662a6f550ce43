package org.greenregistry.exchange;

/** What may stand in a cell of a field. */
public enum FieldType {
    TEXT,
    NUMBER,
    WHOLE,

    /** A day, a month or a year. */
    DATE,

    /** A quarter or a year. */
    PERIOD,
    YES_NO,

    /** One value of a {@link Vocabulary}. */
    CODE,

    /** Several, one beneath the other or with semicolons between them. */
    CODES
}
