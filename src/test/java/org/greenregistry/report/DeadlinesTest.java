package org.greenregistry.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.greenregistry.kernel.ReportPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    private static Deadlines deadlines(int quarterly, String annual) {
        return new Deadlines(new ReportSettings(
                "BC", quarterly, MonthDay.parse(annual), MonthDay.parse("--07-10"), MonthDay.parse("--02-10")));
    }

    @ParameterizedTest
    @CsvSource({"2026-Q1, 2026-04-10", "2026-Q4, 2027-01-10", "2024-Q2, 2024-07-10", "2026, 2027-03-31"})
    void reportsAreDueOnTheTenthAndOnTheLastOfMarch(String period, LocalDate due) {
        assertThat(deadlines(10, "--03-31").of(ReportPeriod.parse(period))).isEqualTo(due);
    }

    @Test
    void otherRulesAreSettings() {
        assertThat(deadlines(15, "--02-28").of(ReportPeriod.parse("2026-Q3"))).isEqualTo("2026-10-15");
        assertThat(deadlines(15, "--02-28").of(ReportPeriod.parse("2025"))).isEqualTo("2026-02-28");
    }

    @Test
    void monitoringIsReportedInFebruaryAndJuly() {
        assertThat(deadlines(10, "--03-31").monitoring(2026))
                .containsExactly(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 7, 10));
    }
}
