package org.greenregistry.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.greenregistry.kernel.ReportPeriod;
import org.junit.jupiter.api.Test;

class ActualsTest {

    private static final Actual SECOND = actual("2026-Q2", "120");
    private static final Actual THIRD = actual("2026-Q3", "150");

    @Test
    void whateverIsAcceptedLastTheLatestPeriodIsThePresentState() {
        var actuals = Actuals.NONE.with(THIRD).with(SECOND);

        assertThat(actuals.periods()).containsExactly(SECOND, THIRD);
        assertThat(actuals.latest()).contains(THIRD);
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatWasSaidAndAWithdrawalLeavesTheRest() {
        var corrected = actual("2026-Q2", "121");
        var actuals = Actuals.NONE.with(SECOND).with(THIRD).with(corrected);

        assertThat(actuals.of(ReportPeriod.parse("2026-Q2"))).contains(corrected);
        assertThat(actuals.without(ReportPeriod.parse("2026-Q3")).periods()).containsExactly(corrected);
        assertThat(Actuals.NONE.latest()).isEmpty();
    }

    @Test
    void workersAreCountedWhereOneNumberIsGiven() {
        assertThat(SECOND.workers()).isEqualTo(40);
        assertThat(new Actual("2025", null, null, null, null, null, null, null, null, List.of()).workers())
                .isNull();
    }

    private static Actual actual(String period, String total) {
        return new Actual(
                period,
                ReportPeriod.parse(period),
                "BC-2026-0001",
                "USD",
                new BigDecimal("10"),
                new BigDecimal("20"),
                new BigDecimal(total),
                40,
                null,
                List.of());
    }
}
