package org.greenregistry.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;

/**
 * Capital summed to the last digit, each kind and each currency by itself: neither is ever added to another, and
 * nothing is converted.
 *
 * @param sums by kind and by code of the currency; what no figure names is left out
 */
public record CapitalTotals(Map<CapitalKind, Map<String, BigDecimal>> sums) {

    /** @param figures preferred ones: the others say the same amount again */
    static CapitalTotals of(Stream<CapitalFigure> figures) {
        return new CapitalTotals(figures.filter(CapitalTotals::isComplete)
                .collect(groupingBy(
                        figure -> Objects.requireNonNull(figure.kind()),
                        () -> new EnumMap<>(CapitalKind.class),
                        groupingBy(
                                figure -> Objects.requireNonNull(figure.currency()),
                                TreeMap::new,
                                reducing(
                                        BigDecimal.ZERO,
                                        figure -> Objects.requireNonNull(figure.amount()),
                                        BigDecimal::add)))));
    }

    private static boolean isComplete(CapitalFigure figure) {
        return figure.kind() != null && figure.currency() != null && figure.amount() != null;
    }

    /** @param currency ISO 4217 */
    public BigDecimal of(CapitalKind kind, String currency) {
        return sums.getOrDefault(kind, Map.of()).getOrDefault(currency, BigDecimal.ZERO);
    }
}
