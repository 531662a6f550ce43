package org.greenregistry.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import org.greenregistry.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private final Formats formats = new Formats(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Test
    void aDayOfTheBookEndsAtItsOwnMidnight() {
        assertThat(formats.date(Instant.parse("2026-11-23T17:00:00Z"))).isEqualTo("24/11/2026");
        assertThat(formats.dateTime(Instant.parse("2026-11-23T09:30:00Z"))).isEqualTo("23/11/2026 16:30");
        assertThat(formats.date(LocalDate.of(2026, 9, 5))).isEqualTo("05/09/2026");
    }

    @Test
    void anAmountFinerThanACoinIsShownDigitByDigit() {
        assertThat(formats.money(new BigDecimal("1234.5"), Currency.getInstance("VND"), Lang.VIETNAMESE))
                .isEqualTo("1.234,5 VND");
        assertThat(formats.money(new BigDecimal("1000000"), Currency.getInstance("VND"), Lang.VIETNAMESE))
                .isEqualTo("1 triệu đồng");
    }

    @Test
    void numbersKeepTheirDigits() {
        assertThat(formats.number(new BigDecimal("1234567.89"), Lang.VIETNAMESE))
                .isEqualTo("1.234.567,89");
        assertThat(formats.number(new BigDecimal("1234567.89"), Lang.ENGLISH)).isEqualTo("1,234,567.89");
        assertThat(formats.number(44, Lang.VIETNAMESE)).isEqualTo("44");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1300000000    | USD | 1,3 tỷ USD      | USD 1.3 billion",
                "5459000000000 | VND | 5.459 tỷ đồng   | VND 5,459 billion",
                "45000000      | USD | 45 triệu USD    | USD 45 million",
                "999999.5      | EUR | 999.999,5 EUR   | EUR 999,999.5",
                "1234567890    | USD | 1,23 tỷ USD     | USD 1.23 billion"
            })
    void amountsAreReadAloud(BigDecimal amount, String currency, String vietnamese, String english) {
        var money = new Money(amount, Currency.getInstance(currency));

        assertThat(formats.money(money, Lang.VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(formats.money(money, Lang.ENGLISH)).isEqualTo(english);
    }

    @Test
    void anAmountIsAlsoThereToTheLastDigit() {
        var money = new Money(new BigDecimal("1234567890"), Currency.getInstance("USD"));

        assertThat(formats.exactly(money, Lang.VIETNAMESE)).isEqualTo("1.234.567.890 USD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234.567,89 | 1234567.89",
                "5459 | 5459",
                "1,3 tỷ | 1300000000.0",
                "45 triệu | 45000000",
                "0,5 | 0.5"
            })
    void aVietnameseAmountIsUnderstood(String typed, BigDecimal meant) {
        assertThat(formats.parsed(typed, Lang.VIETNAMESE)).contains(meant);
    }

    @Test
    void whatCouldMeanTwoThingsIsNotGuessed() {
        assertThat(formats.parsed("1.5", Lang.VIETNAMESE)).isEmpty();
        assertThat(formats.parsed("1,5", Lang.ENGLISH)).isEmpty();
        assertThat(formats.parsed("-3", Lang.ENGLISH)).isEmpty();
        assertThat(formats.parsed("abc", Lang.ENGLISH)).isEmpty();
        assertThat(formats.parsed("1.3 billion", Lang.ENGLISH)).contains(new BigDecimal("1300000000.0"));
    }
}
