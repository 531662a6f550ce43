package org.greenregistry.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.greenregistry.dossier.Flow;
import org.greenregistry.dossier.Stage;
import org.greenregistry.project.ProjectFacts;
import org.junit.jupiter.api.Test;

/** Each date is counted in the quarter or month it lies in. */
class TrendCountTest {

    private static Trend trend(Trend.Step step, ProjectFacts... book) {
        var count = new TrendCount(SomeFacts.question(), step);
        for (var facts : book) {
            count.add(facts);
        }
        return count.result();
    }

    @Test
    void eightQuartersEndWithTheAskedOne() {
        var points = trend(Trend.Step.QUARTER).points();

        assertThat(points).hasSize(8);
        assertThat(points.getFirst().first()).isEqualTo(LocalDate.of(2024, 10, 1));
        assertThat(points.getFirst().last()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(points.getLast().first()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(points.getLast().last()).isEqualTo(LocalDate.of(2026, 9, 30));
    }

    @Test
    void twentyFourMonthsEndWithItsLast() {
        var points = trend(Trend.Step.MONTH).points();

        assertThat(points).hasSize(24);
        assertThat(points.getFirst().first()).isEqualTo(LocalDate.of(2024, 10, 1));
        assertThat(points.getLast().first()).isEqualTo(LocalDate.of(2026, 9, 1));
    }

    @Test
    void firstAndLastDayOfAQuarterCountAndTheDayAfterDoesNot() {
        var trend = trend(
                Trend.Step.QUARTER,
                new SomeFacts()
                        .flow(Flow.Kind.NEW, "2026-07-01", "USD", 5)
                        .flow(Flow.Kind.NEW, "2026-09-30", "USD", 7)
                        .flow(Flow.Kind.NEW, "2026-10-01", "USD", 100)
                        .flow(Flow.Kind.NEW, "2024-09-30", "USD", 100)
                        .done());

        var last = trend.points().getLast().flow(Flow.Kind.NEW, "USD");
        assertThat(last.sum()).isEqualByComparingTo("12");
        assertThat(last.projects()).isEqualTo(1);
        assertThat(trend.points().stream()
                        .map(point -> point.flow(Flow.Kind.NEW, "USD").sum())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("12");
    }

    @Test
    void currenciesAndKindsStandApart() {
        var trend = trend(
                Trend.Step.MONTH,
                new SomeFacts()
                        .flow(Flow.Kind.UP, "2026-09-02", "VND", 3)
                        .flow(Flow.Kind.DOWN, "2026-09-02", "VND", 4)
                        .done());

        var last = trend.points().getLast();
        assertThat(last.flow(Flow.Kind.UP, "VND").sum()).isEqualByComparingTo("3");
        assertThat(last.flow(Flow.Kind.DOWN, "VND").sum()).isEqualByComparingTo("4");
        assertThat(last.flow(Flow.Kind.UP, "USD").isNothing()).isTrue();
        assertThat(trend.currencies()).containsExactly("VND");
    }

    @Test
    void whoCameToAStageTwiceInAQuarterIsOneProject() {
        var trend = trend(
                Trend.Step.QUARTER,
                new SomeFacts()
                        .at(Stage.OPERATING, "2026-07-02")
                        .at(Stage.SUSPENDED, "2026-08-01")
                        .at(Stage.OPERATING, "2026-09-01")
                        .done());

        assertThat(trend.points().getLast().entered())
                .extracting(Figure::key, Figure::projects)
                .contains(tuple("entered.OPERATING", 1L))
                .contains(tuple("entered.REGISTERED", 0L));
        assertThat(trend.isNothing()).isFalse();
        assertThat(trend(Trend.Step.QUARTER).isNothing()).isTrue();
    }
}
