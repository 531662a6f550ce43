package org.greenregistry.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rates of one day.
 *
 * @param newest of each currency the newest rate valid on the day
 */
public record DayRates(Map<String, ExchangeRate> newest) {

    public static final String VND = "VND";

    /** Nothing can be converted. */
    public static final DayRates NONE = new DayRates(Map.of());

    public DayRates {
        newest = Map.copyOf(newest);
    }

    /** What a unit is worth in VND; empty without a rate. */
    public Optional<BigDecimal> vnd(String currency) {
        return currency.equals(VND)
                ? Optional.of(BigDecimal.ONE)
                : Optional.ofNullable(newest.get(currency)).map(ExchangeRate::vnd);
    }

    /** To 34 digits; the amount itself where nothing is converted, empty where a rate is missing. */
    public Optional<BigDecimal> convert(BigDecimal amount, String from, String into) {
        if (from.equals(into)) {
            return Optional.of(amount);
        }
        return vnd(from)
                .flatMap(worth -> vnd(into).map(unit -> amount.multiply(worth).divide(unit, MathContext.DECIMAL128)));
    }

    /** The rates between the two, one or two of them; none where nothing is converted or a rate is missing. */
    public List<ExchangeRate> between(String one, String other) {
        return one.equals(other) || vnd(one).isEmpty() || vnd(other).isEmpty()
                ? List.of()
                : Stream.of(one, other)
                        .filter(newest::containsKey)
                        .map(newest::get)
                        .toList();
    }
}
