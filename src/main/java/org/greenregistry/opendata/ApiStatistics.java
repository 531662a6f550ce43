package org.greenregistry.opendata;

import java.math.BigDecimal;
import java.util.List;

/**
 * Projects of a question by the values of a dimension. A project with several values counts for each, so items are not
 * to be added up where {@code overlapping} says so.
 *
 * @param by the dimension
 * @param total projects of the question
 * @param asOf the moment whose book this is
 * @param overlapping whether a project may have several values
 * @param without projects that have no value, or none that is public: they are in no item
 * @param withoutCapital projects that state no amount at all: they are in no sum
 * @param samples whether projects made up for demonstration are among them: {@code exclude}, {@code include},
 *     {@code only}
 * @param sums of all projects of the question
 * @param items most projects first; stages and phases in the order of a project's life
 */
record ApiStatistics(
        String by,
        long total,
        String asOf,
        boolean overlapping,
        long without,
        long withoutCapital,
        String samples,
        List<Sum> sums,
        List<Item> items) {

    /** @param value as the parameter of that name takes it */
    record Item(String value, String label, long count, List<Sum> sums) {}

    /**
     * Preferred amounts, to the last digit; kinds and currencies are never added to one another, nothing is converted.
     *
     * @param amount in whole units of the currency
     * @param projects that state one
     */
    record Sum(String kind, String currency, BigDecimal amount, long projects) {}
}
