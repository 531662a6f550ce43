package org.greenregistry.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.greenregistry.AppTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Weekends and the days of the list do not count. */
@AppTest
class WorkingDaysTest {

    @Autowired
    WorkingDays days;

    @Test
    void weekendsDoNotCount() {
        assertThat(days.after(LocalDate.parse("2026-11-25"), 5)).isEqualTo(LocalDate.parse("2026-12-02"));
        assertThat(days.after(LocalDate.parse("2026-11-28"), 1)).isEqualTo(LocalDate.parse("2026-11-30"));
    }

    @Test
    void holidaysOfEveryYearDoNotCount() {
        // The 1st of January 2027 is a Friday.
        assertThat(days.after(LocalDate.parse("2026-12-31"), 1)).isEqualTo(LocalDate.parse("2027-01-04"));
        assertThat(days.isOne(LocalDate.parse("2026-09-02"))).isFalse();
        assertThat(days.isOne(LocalDate.parse("2026-09-03"))).isTrue();
    }
}
