package org.greenregistry.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.greenregistry.insight.WorkQuality.Turnaround;
import org.greenregistry.ledger.Decision;
import org.junit.jupiter.api.Test;

/** Medians, the worst and the rate of what was returned. */
class WorkQualityTest {

    private static final Instant SUBMITTED = Instant.parse("2026-11-02T08:00:00Z");

    private static Decision after(int hours, boolean returned) {
        return new Decision(
                UUID.randomUUID(),
                "project",
                "BD-1",
                UUID.randomUUID(),
                SUBMITTED,
                SUBMITTED.plusSeconds(hours * 3600L),
                returned);
    }

    @Test
    void theMedianIsTheMiddleOneOrBetweenTheTwoInTheMiddle() {
        assertThat(Turnaround.of("", List.of(after(1, false), after(100, true), after(7, false)))
                        .medianHours())
                .isEqualTo(7);
        assertThat(Turnaround.of("", List.of(after(1, false), after(4, false), after(8, false), after(90, false)))
                        .medianHours())
                .isEqualTo(6);
    }

    @Test
    void theWorstTookLongestAndTheRateIsOfAll() {
        var worst = after(100, true);
        var turnaround = Turnaround.of("", List.of(after(1, false), worst, after(7, false)));

        assertThat(turnaround.worst()).isEqualTo(worst);
        assertThat(turnaround.returnedPercent()).isEqualTo(33);
    }

    @Test
    void ofNothingThereIsNeither() {
        var nothing = Turnaround.of("", List.of());

        assertThat(nothing.medianHours()).isNull();
        assertThat(nothing.worst()).isNull();
        assertThat(nothing.returnedPercent()).isZero();
    }
}
