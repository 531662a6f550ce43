package org.greenregistry.opportunity;

/** What somebody writes to the office about a project for. */
public enum InquirySubject {
    /** Somebody may want to invest in an opportunity. */
    INTEREST,
    QUESTION,
    /** Something on the page is wrong. */
    CORRECTION
}
