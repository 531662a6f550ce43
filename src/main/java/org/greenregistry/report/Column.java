package org.greenregistry.report;

/** A column of the form. */
public enum Column {
    /** In the quarter or year itself. */
    PERIOD("period"),
    /** From 1 January; a report on a year has no such column. */
    YEAR_TO_DATE("yearToDate"),
    /** Since the investment certificate. */
    TOTAL("total");

    private final String component;

    Column(String component) {
        this.component = component;
    }

    /** Name of the component of {@link ReportLine}. */
    public String component() {
        return component;
    }
}
