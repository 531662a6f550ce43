package org.greenregistry.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.reference.DayRates;
import org.greenregistry.reference.ExchangeRate;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of capital in the currency they are asked in, by the rates of the day whose book is asked. What has no rate
 * is not converted, and never compared.
 *
 * @param into VND, USD or EUR
 */
public record Conversion(String into, DayRates rates) {

    /** Those capital is stated in. */
    public static final List<String> CURRENCIES = List.of("VND", "USD", "EUR");

    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    /** Those whose amounts compare; the one they are converted into first. */
    public List<String> currencies() {
        return Stream.concat(Stream.of(into), CURRENCIES.stream().filter(other -> !rates.between(other, into)
                        .isEmpty()))
                .toList();
    }

    /** What converting takes, each rate once; none where nothing can be converted. */
    public List<ExchangeRate> used() {
        return CURRENCIES.stream()
                .flatMap(other -> rates.between(other, into).stream())
                .distinct()
                .toList();
    }

    /** What {@code figure} is worth; empty if it states no amount, states one in this currency, or has no rate. */
    public Optional<BigDecimal> worth(@Nullable CapitalFigure figure) {
        return figure == null
                        || figure.amount() == null
                        || figure.currency() == null
                        || figure.currency().equals(into)
                ? Optional.empty()
                : rates.convert(figure.amount(), figure.currency(), into);
    }

    /** The whole amounts of {@code currency} that lie in {@code range} once converted and cut to whole units. */
    Between<Long> bounds(Between<Long> range, String currency) {
        var min = range.min();
        var max = range.max();
        return new Between<>(
                min == null ? null : least(BigDecimal.valueOf(min), currency),
                max == null ? null : least(BigDecimal.valueOf(max).add(BigDecimal.ONE), currency) - 1);
    }

    /** The least whole amount of {@code currency}, one of {@link #currencies()}, worth {@code bound} or more. */
    long least(BigDecimal bound, String currency) {
        return bound.multiply(vnd(into))
                .divide(vnd(currency), 0, RoundingMode.CEILING)
                .min(MOST)
                .longValueExact();
    }

    /** VND for a unit of each currency that compares; of the only one where nothing is converted, 1. */
    Map<String, BigDecimal> scales() {
        return currencies().stream().collect(Collectors.toMap(currency -> currency, this::vnd));
    }

    private BigDecimal vnd(String currency) {
        return currencies().size() == 1 ? BigDecimal.ONE : rates.vnd(currency).orElseThrow();
    }
}
