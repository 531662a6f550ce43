package org.greenregistry.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.greenregistry.catalogue.FactsService.Spending;
import org.greenregistry.insight.PublicFigures.Measure;
import org.junit.jupiter.api.Test;

/** What companies put in is told of three or more, today and against the quarter before. */
class SpentCountTest {

    private static Spending spent(String company, long amount) {
        return new Spending(
                UUID.nameUUIDFromBytes(company.getBytes(StandardCharsets.UTF_8)),
                List.of(company),
                "USD",
                BigDecimal.valueOf(amount));
    }

    private static PublicFigures.Cell told(List<Spending> before, List<Spending> now) {
        var count = new SpentCount();
        before.forEach(count::before);
        now.forEach(count::now);
        return count.result().get(Measure.USD);
    }

    @Test
    void threeCompaniesAreToldTogetherTwoAreNot() {
        assertThat(told(List.of(), List.of(spent("a", 1), spent("b", 2), spent("c", 3)))
                        .sum())
                .isEqualByComparingTo("6");
        assertThat(told(List.of(), List.of(spent("a", 1), spent("b", 2))).isHidden())
                .isTrue();
    }

    @Test
    void whatOneReportedSinceTheQuarterBeforeDoesNotFollow() {
        var before = List.of(spent("a", 1), spent("b", 2), spent("c", 3));

        assertThat(told(before, List.of(spent("a", 1), spent("b", 2), spent("c", 9)))
                        .isHidden())
                .isTrue();
        assertThat(told(before, List.of(spent("a", 1), spent("b", 2))).isHidden())
                .isTrue();
        assertThat(told(before, before).sum()).isEqualByComparingTo("6");
        assertThat(told(before, List.of(spent("a", 4), spent("b", 5), spent("c", 6)))
                        .sum())
                .isEqualByComparingTo("15");
    }
}
