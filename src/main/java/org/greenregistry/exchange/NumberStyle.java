package org.greenregistry.exchange;

/** How the numbers of a column are written. */
public enum NumberStyle {
    /** {@code 1.234.567,89} */
    VI,
    /** {@code 1,234,567.89} */
    EN,
    UNKNOWN
}
