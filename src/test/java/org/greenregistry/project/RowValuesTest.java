package org.greenregistry.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.greenregistry.shell.Written;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single values as people write them in a cell. */
class RowValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.500.000       | 12500000",
                "12,500,000       | 12500000",
                "12 500 000       | 12500000",
                "1.234.567,89     | 1234567.89",
                "1,234,567.89     | 1234567.89",
                "1234567.5        | 1234567.5",
                "1.500            | 1500",
                "1,500            | 1500",
                "0,5 triệu        | 500000",
                "12,5 triệu USD   | 12500000",
                "1.2 bn           | 1200000000",
                "1.200.000 triệu  | 1200000000000",
                "$3,000,000       | 3000000"
            })
    void amountsAreReadInBothStyles(String cell, String amount) {
        assertThat(Written.amount(cell).map(Written.Amount::number).map(number -> number.toPlainString()))
                .contains(amount);
    }

    @ParameterizedTest
    @CsvSource({"5 tỷ đồng,VND", "EUR 5,EUR", "5 USD,USD", "₫5000,VND"})
    void aCurrencyBesideTheNumberCounts(String cell, String currency) {
        assertThat(Written.amount(cell).flatMap(Written.Amount::currency)).contains(currency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16/05/2024                  | 2024-05-16",
                "16.5.2024                   | 2024-05-16",
                "16-05-2024                  | 2024-05-16",
                "5/16/2024                   | 2024-05-16",
                "2024-05-16                  | 2024-05-16",
                "2024-05-16 00:00:00         | 2024-05-16",
                "ngày 16 tháng 5 năm 2024    | 2024-05-16",
                "16 May 2024                 | 2024-05-16",
                "16-May-2024                 | 2024-05-16",
                "May 16, 2024                | 2024-05-16",
                "05/2024                     | 2024-05",
                "2024                        | 2024"
            })
    void datesAreReadInBothStyles(String cell, String iso) {
        assertThat(Written.date(cell))
                .hasValueSatisfying(date -> assertThat(date).hasToString(iso));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C|C",
                "c|C",
                "C25|C",
                "Ngành C|C",
                "C. Chế biến|C",
                "Công nghiệp chế biến, chế tạo|C",
                "cong nghiep che bien che tao|C",
                "Manufacturing|C",
                "khai khoang|B"
            })
    void aSectionIsItsLetterOrItsName(String cell, String letter) {
        assertThat(RowValues.section(cell)).contains(letter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z", "abc", "hoạt động", ""})
    void anUnknownSectionIsNone(String cell) {
        assertThat(RowValues.section(cell)).isEmpty();
    }
}
