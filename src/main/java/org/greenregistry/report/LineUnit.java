package org.greenregistry.report;

/** What a line is counted in. */
public enum LineUnit {
    /** The currency of the certificate. */
    MONEY,
    PEOPLE,
    KWH,
    TONNE,
    LITRE,
    CUBIC_METRE,
    SQUARE_METRE,
    /** The report says it. */
    FREE,
    /** A mere heading. */
    NONE
}
