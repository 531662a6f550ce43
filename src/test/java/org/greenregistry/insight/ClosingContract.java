package org.greenregistry.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.INVESTOR;
import static org.greenregistry.People.MANAGER;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import jakarta.validation.ConstraintViolationException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.kernel.ReportPeriod;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** Periods closed and closed again, on either database. */
abstract class ClosingContract {

    private static final Instant EVER = Instant.parse("2090-01-01T00:00:00Z");

    @Autowired
    ClosingService closings;

    @Autowired
    JournalService journal;

    @Autowired
    Clock clock;

    private Closing close(String period, String note) {
        return as(MANAGER, () -> closings.close(new ClosingInput(ReportPeriod.parse(period), note)));
    }

    @Test
    void aClosingKeepsItsInstantToTheMillisecond() {
        var before = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var closed = close("2011-Q3", " Báo cáo HĐND ");
        var kept = as(OFFICER, () -> closings.of(ReportPeriod.parse("2011-Q3"))).getFirst();

        assertThat(kept).isEqualTo(closed);
        assertThat(kept.at()).isBetween(before, clock.instant());
        assertThat(Instant.parse(kept.at().toString())).isEqualTo(closed.at());
        assertThat(kept.by()).isEqualTo(MANAGER.account());
        assertThat(kept.note()).isEqualTo("Báo cáo HĐND");
    }

    @Test
    void aPeriodClosedAgainHasBothAndEachBookItsOwn() {
        var first = close("2012", "");
        var second = close("2012", "lần hai");

        does(OFFICER, () -> {
            var period = ReportPeriod.parse("2012");
            assertThat(closings.of(period)).containsExactly(second, first);
            assertThat(closings.last(period, EVER)).contains(second);
            assertThat(closings.last(period, first.at().minusMillis(1))).isEmpty();
            assertThat(closings.last(ReportPeriod.parse("2012-Q4"), EVER)).isEmpty();
            assertThat(closings.newest(2)).containsExactly(second, first);
        });
    }

    @Test
    void aClosingIsAnActInTheJournal() {
        var closed = close("2013-Q1", "để báo cáo");

        var entry = as(MANAGER, () -> journal.of(closed.id())).getFirst();
        assertThat(entry.action()).isEqualTo("PERIOD_CLOSED");
        assertThat(as(MANAGER, () -> journal.newest("closing", PageRequest.of(0, 1)))
                        .getFirst()
                        .subject())
                .isEqualTo(closed.id());
    }

    @Test
    void onlyWhatIsOverIsClosed() {
        assertThatThrownBy(() -> close("2089-Q4", ""))
                .isInstanceOf(Refusal.class)
                .hasMessage("insight.closings.running");
        assertThatThrownBy(() -> does(MANAGER, () -> closings.close(new ClosingInput(null, ""))))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void managersCloseColleaguesReadOthersDoNot() {
        var input = new ClosingInput(ReportPeriod.parse("2014-Q1"), "");
        assertThatThrownBy(() -> does(OFFICER, () -> closings.close(input))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> does(INVESTOR, () -> closings.newest(1))).isInstanceOf(AccessDeniedException.class);
        assertThat(as(OFFICER, () -> closings.of(ReportPeriod.parse("2014-Q1"))))
                .isEmpty();
    }
}
