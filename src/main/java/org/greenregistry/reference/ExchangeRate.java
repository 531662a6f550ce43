package org.greenregistry.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit of a foreign currency is worth in VND. All pairs lead through VND, so that an order of amounts is the
 * same whatever they are converted into.
 *
 * @param currency USD or EUR
 * @param from first day it may be used for
 * @param vnd for one unit
 * @param source who published it
 * @param sample made up for demonstration
 * @param lastDay last day it may be used for; null while nobody ended it
 */
public record ExchangeRate(
        UUID id,
        String currency,
        LocalDate from,
        BigDecimal vnd,
        String source,
        boolean sample,
        @Nullable LocalDate lastDay) {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(from) && !hasEndedBy(day);
    }

    public boolean hasEndedBy(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }

    /** As people write it: {@code USD/VND}. */
    public String pair() {
        return currency + "/" + DayRates.VND;
    }
}
