package org.greenregistry.catalogue;

/**
 * Something in the parameters of a question that nobody understands. It narrows nothing; a list says so, the read API
 * refuses.
 *
 * @param parameter its name
 * @param value as sent, cut after 40 characters
 */
public record NotUnderstood(String parameter, String value, Reason reason) {

    private static final int LONGEST = 40;

    public NotUnderstood {
        value = value.substring(0, Math.min(value.length(), LONGEST));
    }

    /** Why. */
    public enum Reason {
        UNKNOWN_PARAMETER,
        UNKNOWN_VALUE,
        NO_NUMBER,
        NO_DATE,

        /** A day the book has not reached. */
        NOT_YET,

        /** Not west, south, east, north. */
        NO_BOX,

        /** The lower bound is above the upper one. */
        EMPTY_RANGE,
        OUT_OF_RANGE
    }
}
