package org.greenregistry.opendata;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.greenregistry.catalogue.Conversion;

/**
 * By which rates amounts of capital were compared; amounts in items stay as they were stated.
 *
 * @param currency they were converted into
 */
record ApiConversion(String currency, List<Rate> rates) {

    /**
     * @param vnd for one unit of the currency
     * @param from first day it is used for
     * @param sample made up for demonstration
     */
    record Rate(String currency, BigDecimal vnd, LocalDate from, String source, boolean sample) {}

    static ApiConversion of(Conversion conversion) {
        return new ApiConversion(
                conversion.into(),
                conversion.used().stream()
                        .map(rate -> new Rate(rate.currency(), rate.vnd(), rate.from(), rate.source(), rate.sample()))
                        .toList());
    }
}
