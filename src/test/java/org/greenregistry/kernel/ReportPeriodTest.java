package org.greenregistry.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-Q1, 2026-01-01, 2026-03-31, 2025-Q4, Quý I/2026, Q1 2026",
        "2026-Q4, 2026-10-01, 2026-12-31, 2026-Q3, Quý IV/2026, Q4 2026",
        "2024-Q2, 2024-04-01, 2024-06-30, 2024-Q1, Quý II/2024, Q2 2024",
        "2026, 2026-01-01, 2026-12-31, 2025, Năm 2026, 2026"
    })
    void aPeriodHasItsDaysAndItsName(
            String text, LocalDate first, LocalDate last, String before, String vi, String en) {
        var period = ReportPeriod.parse(text);

        assertThat(period).hasToString(text);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.previous()).hasToString(before);
        assertThat(period.text(Locale.of("vi"))).isEqualTo(vi);
        assertThat(period.text(Locale.ENGLISH)).isEqualTo(en);
        assertThat(Canonical.read(Canonical.node(period), ReportPeriod.class)).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-Q0", "2026-Q5", "2026-09", "26", "", "2026-Q33"})
    void anythingElseIsNoPeriod(String text) {
        assertThat(ReportPeriod.find(text)).isEmpty();
        assertThatThrownBy(() -> ReportPeriod.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void aYearComesAfterItsLastQuarter() {
        assertThat(Stream.of("2027-Q1", "2026", "2026-Q4", "2026-Q3", "2025")
                        .map(ReportPeriod::parse)
                        .sorted())
                .extracting(ReportPeriod::toString)
                .containsExactly("2025", "2026-Q3", "2026-Q4", "2026", "2027-Q1");
    }

    @Test
    void onlyWhatHasEndedIsListed() {
        assertThat(ReportPeriod.endedBefore(LocalDate.of(2026, 11, 26), 2))
                .extracting(ReportPeriod::toString)
                .containsExactly("2026-Q3", "2026-Q2", "2026-Q1", "2025", "2025-Q4", "2025-Q3", "2025-Q2", "2025-Q1");
        assertThat(ReportPeriod.endedBefore(LocalDate.of(2026, 9, 30), 1))
                .extracting(ReportPeriod::toString)
                .containsExactly("2026-Q2", "2026-Q1");
    }
}
