package org.greenregistry.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a paper comes next, by the clock of the registry. */
class RhythmTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "DAILY, 2026-10-05T05:59, 2026-10-05T06:00",
        "DAILY, 2026-10-05T06:00, 2026-10-06T06:00",
        "WEEKLY, 2026-10-05T05:00, 2026-10-05T06:00",
        "WEEKLY, 2026-10-05T06:00, 2026-10-12T06:00",
        "WEEKLY, 2026-10-10T23:00, 2026-10-12T06:00",
        "MONTHLY, 2026-01-31T12:00, 2026-02-01T06:00",
        "MONTHLY, 2026-02-01T05:00, 2026-02-01T06:00",
        "QUARTERLY, 2026-10-01T00:01, 2026-10-01T06:00",
        "QUARTERLY, 2026-10-01T06:00, 2027-01-01T06:00",
        "QUARTERLY, 2026-11-26T15:00, 2027-01-01T06:00"
    })
    void theNextMorningOfTheRhythm(Rhythm rhythm, String now, String next) {
        assertThat(rhythm.after(at(now), ZONE)).isEqualTo(at(next));
    }
}
