package org.greenregistry.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class NightTest {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final ZoneId HO_CHI_MINH = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Night night = new Night(LocalTime.of(21, 0), LocalTime.of(7, 0));

    @Test
    void aMailOfTheEveningWaitsForTheMorningThere() {
        assertThat(night.end(Instant.parse("2026-11-26T14:00:00Z"), HO_CHI_MINH))
                .contains(Instant.parse("2026-11-27T00:00:00Z"));
        assertThat(night.end(Instant.parse("2026-11-26T14:00:00Z"), COPENHAGEN)).isEmpty();
        assertThat(night.end(Instant.parse("2026-11-26T20:00:00Z"), COPENHAGEN))
                .contains(Instant.parse("2026-11-27T06:00:00Z"));
    }

    @Test
    void afterMidnightTheNightEndsTheSameDay() {
        assertThat(night.end(Instant.parse("2026-11-26T23:59:59Z"), HO_CHI_MINH))
                .contains(Instant.parse("2026-11-27T00:00:00Z"));
        assertThat(night.end(Instant.parse("2026-11-27T00:00:00Z"), HO_CHI_MINH))
                .isEmpty();
    }

    @Test
    void theClockIsThatOfTheDayItIs() {
        assertThat(night.end(Instant.parse("2026-03-28T22:00:00Z"), COPENHAGEN))
                .as("summer time begins that night")
                .contains(Instant.parse("2026-03-29T05:00:00Z"));
    }

    @Test
    void aNightMayLieWithinADayOrNotBe() {
        var noon = new Night(LocalTime.NOON, LocalTime.of(14, 0));
        assertThat(noon.end(Instant.parse("2026-11-26T06:00:00Z"), HO_CHI_MINH))
                .contains(Instant.parse("2026-11-26T07:00:00Z"));
        assertThat(noon.end(Instant.parse("2026-11-26T04:59:59Z"), HO_CHI_MINH)).isEmpty();
        assertThat(new Night(LocalTime.NOON, LocalTime.NOON).end(Instant.parse("2026-11-26T05:00:00Z"), HO_CHI_MINH))
                .isEmpty();
    }
}
