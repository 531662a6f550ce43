package org.greenregistry.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers typed as text, in either language. */
class NumberTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234.567,89  | UNKNOWN | 1234567.89
            1,234,567.89  | UNKNOWN | 1234567.89
            1.234         | VI      | 1234
            1.234         | EN      | 1.234
            1,5           | EN      | 1.5
            -12           | UNKNOWN | -12
            1,2 tỷ        | UNKNOWN | 1200000000
            3 triệu       | UNKNOWN | 3000000
            12 000        | UNKNOWN | 12000
            1.3E9         | UNKNOWN | 1300000000
            """)
    void isReadAsItsColumnIsWritten(String text, NumberStyle style, String number) {
        assertThat(NumberText.read(text, style)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234
            1,234
            1.2.3
            12 con voi
            mười
            """)
    void isNotGuessed(String text) {
        assertThat(NumberText.read(text, NumberStyle.UNKNOWN)).isNull();
    }

    @Test
    void textsWithoutEndAreNoNumbers() {
        for (var endless : List.of("1" + ".234".repeat(8000), "1".repeat(32_000), "1 ".repeat(16_000), "1e999999999")) {
            assertThat(NumberText.read(endless)).isEmpty();
            assertThat(NumberText.style(List.of(endless))).isEqualTo(NumberStyle.UNKNOWN);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234;2,5     | VI
            1,234;2.5     | EN
            1.234;5       | UNKNOWN
            2,5;2.5       | UNKNOWN
            16/05/2024;11 | UNKNOWN
            """)
    void aColumnTellsHowItIsWritten(String texts, NumberStyle style) {
        assertThat(NumberText.style(List.of(texts.split(";")))).isEqualTo(style);
    }
}
