package org.greenregistry.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.LegalRegime;
import org.greenregistry.dossier.Phase;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FitCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private static final Applicant FACTORY = new Applicant(
            "C",
            "MANUFACTURING",
            LegalRegime.SPECIAL_PROCEDURE,
            Phase.BUILDING,
            "VSIP3",
            Set.of("C-25888-2025", "P-79-2025"),
            Map.of("USD", new BigDecimal("40000000")),
            Evidence.CERTIFIED);

    private static final Applicant UNKNOWN =
            new Applicant(null, null, null, null, null, Set.of(), Map.of(), Evidence.NONE);

    private static final Fit ALL_ASKED = new Fit(
            List.of("C", "J"),
            List.of("MANUFACTURING"),
            List.of(LegalRegime.SPECIAL_PROCEDURE),
            List.of(Phase.BUILDING),
            true,
            List.of("VSIP3"),
            List.of("P-79-2025"),
            new BigDecimal("40000000"),
            "USD",
            Evidence.SELF_DECLARED);

    @Test
    void saysWhichConditionsAreMet() {
        var check = FitCheck.of(asking(ALL_ASKED, null, null), FACTORY, DAY);

        assertThat(check.with(Verdict.MET))
                .containsExactly(
                        "sections",
                        "categories",
                        "regimes",
                        "phases",
                        "inPark",
                        "parks",
                        "units",
                        "minimumCapital",
                        "evidence");
        assertThat(check.isPossible()).isTrue();
    }

    @Test
    void saysOfAnUnknownProjectThatNothingCanBeTold() {
        var check = FitCheck.of(asking(ALL_ASKED, null, null), UNKNOWN, DAY);

        assertThat(check.conditions()).extracting(FitCheck.Condition::verdict).containsOnly(Verdict.UNKNOWN);
        assertThat(check.isPossible()).isFalse();
    }

    @Test
    void oneConditionThatFailsIsEnough() {
        var elsewhere = new Fit(
                List.of("C"), List.of(), List.of(), List.of(), false, List.of("VSIP1"), List.of(), null, null, null);

        var check = FitCheck.of(asking(elsewhere, null, null), FACTORY, DAY);

        assertThat(check.with(Verdict.MET)).containsExactly("sections");
        assertThat(check.with(Verdict.FAILED)).containsExactly("parks");
        assertThat(check.isPossible()).isFalse();
    }

    @Test
    void aSiteOutsideParksFailsWhereAParkIsAskedFor() {
        var fit = new Fit(List.of(), List.of(), List.of(), List.of(), true, List.of(), List.of(), null, null, null);
        var outside = new Applicant("C", null, null, null, null, Set.of("C-25888-2025"), Map.of(), Evidence.NONE);

        assertThat(FitCheck.of(asking(fit, null, null), outside, DAY).with(Verdict.FAILED))
                .containsExactly("inPark");
        assertThat(FitCheck.of(asking(fit, null, null), UNKNOWN, DAY).with(Verdict.UNKNOWN))
                .containsExactly("inPark");
    }

    @Test
    void capitalComparesWithinItsCurrencyOnly() {
        assertThat(capital("40000001", "USD")).isEqualTo(Verdict.FAILED);
        assertThat(capital("40000000", "USD")).isEqualTo(Verdict.MET);
        assertThat(capital("1", "VND")).isEqualTo(Verdict.UNKNOWN);
    }

    private static Verdict capital(String least, String currency) {
        var fit = new Fit(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of(),
                new BigDecimal(least),
                currency,
                null);
        return FitCheck.of(asking(fit, null, null), FACTORY, DAY)
                .conditions()
                .getFirst()
                .verdict();
    }

    @Test
    void lesserEvidenceFailsAndNoneIsUnknown() {
        var fit = new Fit(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of(),
                null,
                null,
                Evidence.CONFIRMED);

        assertThat(FitCheck.of(asking(fit, null, null), FACTORY, DAY).with(Verdict.FAILED))
                .containsExactly("evidence");
        assertThat(FitCheck.of(asking(fit, null, null), UNKNOWN, DAY).with(Verdict.UNKNOWN))
                .containsExactly("evidence");
    }

    @Test
    void isPossibleFromItsFirstDayToItsLast() {
        assertThat(possible("2026-11-26", "2026-11-26")).isTrue();
        assertThat(possible("2026-11-27", null)).isFalse();
        assertThat(possible(null, "2026-11-25")).isFalse();
        assertThat(possible("2026", "2026")).isTrue();
    }

    private static boolean possible(@Nullable String from, @Nullable String until) {
        return FitCheck.of(asking(ALL_ASKED, from, until), FACTORY, DAY).isPossible();
    }

    @Test
    void whatAsksForNothingFitsNobodyInParticular() {
        assertThat(FitCheck.of(asking(Fit.NONE, null, null), FACTORY, DAY).isPossible())
                .isFalse();
    }

    private static IncentiveContent asking(Fit fit, @Nullable String from, @Nullable String until) {
        return new IncentiveContent(
                new Name("Ưu đãi", null),
                SupportKind.TAX,
                null,
                List.of(),
                List.of(),
                from == null ? null : ReducedDate.parse(from),
                until == null ? null : ReducedDate.parse(until),
                null,
                fit,
                List.of(),
                List.of(),
                null,
                false);
    }
}
