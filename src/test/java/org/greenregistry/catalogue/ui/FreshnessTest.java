package org.greenregistry.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.greenregistry.kernel.ReducedDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {

    @ParameterizedTest
    @CsvSource({"2025-11-24,12", "2025-11-25,11", "2025-09,13", "2025,10", "2027,-13"})
    void aSourceIsAsYoungAsItMayBe(String source, long months) {
        assertThat(Freshness.months(ReducedDate.parse(source), LocalDate.of(2026, 11, 24)))
                .isEqualTo(months);
    }
}
