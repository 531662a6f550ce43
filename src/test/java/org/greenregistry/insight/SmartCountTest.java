package org.greenregistry.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.greenregistry.dossier.SmartTechnology;
import org.greenregistry.project.ProjectFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Levels of smart production are counted in the quarter and the year they were assessed in. */
class SmartCountTest {

    private static SmartTrend trend(ProjectFacts... book) {
        var count = new SmartCount(SomeFacts.question());
        for (var facts : book) {
            count.add(facts);
        }
        return count.result();
    }

    private static ProjectFacts assessed(@Nullable Integer before, int after, String on) {
        return new SomeFacts()
                .smart(List.of(SmartTechnology.MES), before, after, on)
                .done();
    }

    @Test
    void quartersAndYearsEndWithTheAskedPeriod() {
        var trend = trend();

        var quarters = trend.by(SmartTrend.Step.QUARTER).points();
        assertThat(quarters).hasSize(8);
        assertThat(quarters.getFirst().first()).isEqualTo(LocalDate.of(2024, 10, 1));
        assertThat(quarters.getLast().last()).isEqualTo(LocalDate.of(2026, 9, 30));
        var years = trend.by(SmartTrend.Step.YEAR).points();
        assertThat(years).hasSize(6);
        assertThat(years.getFirst().first()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(years.getLast().first()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(years.getLast().last()).as("not beyond what is asked").isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(trend.by(SmartTrend.Step.YEAR).isNothing()).isTrue();
    }

    @Test
    void meansAreOfTheProjectsThatStateBothLevels() {
        var last = trend(assessed(1, 3, "2026-07-01"), assessed(2, 5, "2026-09-30"), assessed(null, 0, "2026-08-15"))
                .by(SmartTrend.Step.QUARTER)
                .points()
                .getLast()
                .all();

        assertThat(last.assessed().projects()).isEqualTo(3);
        assertThat(last.compared()).isEqualTo(2);
        assertThat(last.meanBefore()).isEqualByComparingTo("1.5");
        assertThat(last.meanAfter()).isEqualByComparingTo("4");
    }

    @Test
    void theDayAfterThePeriodAndTheTimeBeforeTheFirstPointDoNotCount() {
        var trend = trend(assessed(1, 2, "2026-10-01"), assessed(1, 2, "2020-12-31"), assessed(1, 2, "2024-09-30"));

        assertThat(trend.by(SmartTrend.Step.QUARTER).isNothing()).isTrue();
        assertThat(trend.by(SmartTrend.Step.YEAR).points())
                .extracting(point -> point.all().assessed().projects())
                .containsExactly(0L, 0L, 0L, 1L, 0L, 0L);
    }

    @Test
    void aProjectCountsForEachTechnologyItUses() {
        var both = new SomeFacts()
                .smart(List.of(SmartTechnology.MES, SmartTechnology.ROBOTS), 1, 4, "2026-07-01")
                .done();

        var technologies = trend(both, assessed(1, 2, "2025-01-01"))
                .by(SmartTrend.Step.QUARTER)
                .technologies();

        assertThat(technologies.get(SmartTechnology.MES).assessed().projects()).isEqualTo(2);
        assertThat(technologies.get(SmartTechnology.MES).meanAfter()).isEqualByComparingTo("3");
        assertThat(technologies.get(SmartTechnology.ROBOTS).assessed().projects())
                .isEqualTo(1);
        assertThat(technologies.get(SmartTechnology.OTHER).meanAfter()).isNull();
    }
}
