package org.greenregistry.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DayRatesTest {

    private static final ExchangeRate USD = rate("USD", "26000");
    private static final ExchangeRate EUR = rate("EUR", "30000");

    private final DayRates both = new DayRates(Map.of("USD", USD, "EUR", EUR));

    @Test
    void convertsByVnd() {
        assertThat(both.convert(BigDecimal.TEN, "USD", "VND").orElseThrow()).isEqualByComparingTo("260000");
        assertThat(both.convert(new BigDecimal("260000"), "VND", "USD").orElseThrow())
                .isEqualByComparingTo("10");
        assertThat(both.convert(new BigDecimal("13"), "EUR", "USD").orElseThrow())
                .isEqualByComparingTo("15");
    }

    @Test
    void withoutARateNothingIsConvertedAndNothingNeedsOneForItself() {
        assertThat(DayRates.NONE.convert(BigDecimal.TEN, "USD", "VND")).isEmpty();
        assertThat(DayRates.NONE.convert(BigDecimal.TEN, "EUR", "EUR")).contains(BigDecimal.TEN);
    }

    @Test
    void saysWhichRatesWereUsed() {
        assertThat(both.between("USD", "VND")).containsExactly(USD);
        assertThat(both.between("EUR", "USD")).containsExactly(EUR, USD);
        assertThat(both.between("VND", "VND")).isEmpty();
        assertThat(new DayRates(Map.of("USD", USD)).between("EUR", "USD")).isEmpty();
    }

    private static ExchangeRate rate(String currency, String vnd) {
        return new ExchangeRate(
                UUID.randomUUID(), currency, LocalDate.of(2026, 1, 1), new BigDecimal(vnd), "Thử", true, null);
    }
}
