package org.greenregistry.briefing;

/** What a paper is about; lists are those of Circular 55/2026/TT-BTC. */
public enum PaperKind {
    /** Of a quarter or a year, as its period says. */
    REPORT,

    /** One page. */
    BRIEF,

    /** A.IV.5. */
    NEW_CERTIFICATES,

    /** A.IV.7. */
    ENDED,

    /** A.IV.4. */
    CALLING,

    /** A.IV.11. */
    TRANSFERS
}
