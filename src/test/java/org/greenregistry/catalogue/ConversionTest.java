package org.greenregistry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.greenregistry.reference.DayRates;
import org.greenregistry.reference.ExchangeRate;
import org.junit.jupiter.api.Test;

/** Bounds in one currency are those amounts in another convert to, to the last unit. */
class ConversionTest {

    private static final int CASES = 5000;
    private static final long SEED = 20_261_126;

    @Test
    void anAmountLiesWithinTheBoundsIfAndOnlyIfItDoesSoConverted() {
        var random = new Random(SEED);
        for (var i = 0; i < CASES; i++) {
            var rates = new DayRates(Map.of("USD", rate("USD", random), "EUR", rate("EUR", random)));
            var conversion = new Conversion(any(random), rates);
            var from = any(random);
            var amount = random.nextLong(1_000_000_000_000L);
            var worth = rates.convert(BigDecimal.valueOf(amount), from, conversion.into())
                    .orElseThrow()
                    .setScale(0, RoundingMode.DOWN)
                    .longValueExact();
            var min = worth - random.nextLong(-1, 2);
            var max = worth + random.nextLong(-1, 2);

            var bounds = conversion.bounds(new Between<>(min, max), from);

            assertThat(bounds.min() <= amount && amount <= bounds.max())
                    .as("seed %s case %s: %s %s in %s between %s and %s", SEED, i, amount, from, conversion, min, max)
                    .isEqualTo(min <= worth && worth <= max);
        }
    }

    @Test
    void aBoundBeyondAllNumbersIsTheGreatest() {
        var rates = new DayRates(Map.of("USD", rate("USD", "1000000")));

        assertThat(new Conversion("USD", rates)
                        .bounds(new Between<>(Long.MAX_VALUE - 1, null), "VND")
                        .min())
                .isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void onlyWhatHasARateCompares() {
        var dollars = new DayRates(Map.of("USD", rate("USD", "26000")));

        assertThat(new Conversion("USD", dollars).currencies()).containsExactly("USD", "VND");
        assertThat(new Conversion("EUR", dollars).currencies()).containsExactly("EUR");
        assertThat(new Conversion("EUR", dollars).used()).isEmpty();
    }

    private static String any(Random random) {
        return Conversion.CURRENCIES.get(random.nextInt(3));
    }

    private static ExchangeRate rate(String currency, Random random) {
        return rate(
                currency,
                BigDecimal.valueOf(random.nextLong(10_000_000, 500_000_000), 4).toPlainString());
    }

    private static ExchangeRate rate(String currency, String vnd) {
        return new ExchangeRate(
                UUID.randomUUID(), currency, LocalDate.of(2026, 1, 1), new BigDecimal(vnd), "Thử", true, null);
    }
}
