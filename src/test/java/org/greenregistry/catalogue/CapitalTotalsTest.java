package org.greenregistry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.junit.jupiter.api.Test;

class CapitalTotalsTest {

    private static final CapitalFigure HUNDRED_THOUSAND_BILLION =
            figure("100000000000000", "VND", CapitalKind.REGISTERED);

    /** More than 64 bits hold, and more digits than a double has. */
    @Test
    void aHundredThousandProjectsOfAHundredThousandBillionSumToTheLastDong() {
        var many = Stream.concat(
                IntStream.range(0, 100_000).mapToObj(i -> HUNDRED_THOUSAND_BILLION),
                Stream.of(figure("0.01", "VND", CapitalKind.REGISTERED)));

        assertThat(CapitalTotals.of(many).of(CapitalKind.REGISTERED, "VND"))
                .isEqualByComparingTo("10000000000000000000.01");
    }

    @Test
    void neitherCurrenciesNorKindsMix() {
        var totals = CapitalTotals.of(Stream.of(
                figure("1", "VND", CapitalKind.REGISTERED),
                figure("20", "USD", CapitalKind.REGISTERED),
                figure("300", "EUR", CapitalKind.REGISTERED),
                figure("4000", "USD", CapitalKind.ANNOUNCED),
                figure("50000", "USD", CapitalKind.REGISTERED)));

        assertThat(totals.sums())
                .isEqualTo(Map.of(
                        CapitalKind.REGISTERED,
                        Map.of(
                                "VND",
                                new BigDecimal("1"),
                                "USD",
                                new BigDecimal("50020"),
                                "EUR",
                                new BigDecimal("300")),
                        CapitalKind.ANNOUNCED,
                        Map.of("USD", new BigDecimal("4000"))));
    }

    @Test
    void whatNoFigureNamesIsZero() {
        assertThat(CapitalTotals.of(Stream.of()).of(CapitalKind.EXPECTED, "EUR"))
                .isZero();
    }

    private static CapitalFigure figure(String amount, String currency, CapitalKind kind) {
        return new CapitalFigure("c", new BigDecimal(amount), currency, kind, null, null, true);
    }
}
