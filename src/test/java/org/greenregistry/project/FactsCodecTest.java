package org.greenregistry.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Contradiction;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.Flow;
import org.greenregistry.dossier.IndicatorKind;
import org.greenregistry.dossier.MilestoneKind;
import org.greenregistry.dossier.ObstacleKind;
import org.greenregistry.dossier.SmartTechnology;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.ReportPeriod;
import org.junit.jupiter.api.Test;

/** Facts come back from their bytes as they were. */
class FactsCodecTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    private static ProjectFactsBuilder little() {
        return ProjectFactsBuilder.builder()
                .record(new UUID(-1, 1))
                .number(1)
                .code("BD-2026-0001")
                .recordedFrom(Instant.parse("2026-11-26T01:02:03.456Z"))
                .history(List.of())
                .countries(List.of())
                .owners(List.of())
                .groups(List.of())
                .certificates(List.of())
                .companies(List.of())
                .agencies(List.of())
                .evidence(Evidence.NONE)
                .frame(NoFacts.FRAME)
                .smart(NoFacts.SMART)
                .figures(List.of())
                .flows(List.of())
                .measured(List.of())
                .spent(List.of())
                .blocked(List.of())
                .due(List.of())
                .ends(List.of())
                .absent(List.of())
                .excused(List.of())
                .contradictions(Set.of());
    }

    private static ProjectFacts much() {
        return little().number(70_000)
                .author(new UUID(Long.MIN_VALUE, Long.MAX_VALUE))
                .history(Arrays.stream(Stage.values())
                        .map(stage -> new ProjectFacts.Since(stage, stage == Stage.CALLING ? null : DAY))
                        .toList())
                .category("SMART_CITY")
                .section("C")
                .unit("C-25760")
                .district("D-718")
                .park("VSIP3")
                .countries(List.of("DK", "VN"))
                .owners(List.of("DK"))
                .groups(List.of("ENERGY"))
                .certificates(List.of("LEED"))
                .frame(new ProjectFacts.Frame(
                        List.of("CLIMATE", "ADAPTATION"), List.of("WATER_MARINE"), List.of("7"), List.of("CEMENT")))
                .smart(new ProjectFacts.Smart(List.of(SmartTechnology.values()), 0, 5, DAY))
                .companies(List.of("becamex idc", new UUID(1, 2).toString()))
                .agencies(List.of("Sở Tài chính", ""))
                .evidence(Evidence.CERTIFIED)
                .figures(List.of(
                        new ProjectFacts.Figure(CapitalKind.REGISTERED, "VND", new BigDecimal("999999999999999999.99")),
                        new ProjectFacts.Figure(CapitalKind.EXPECTED, "USD", new BigDecimal("1.3E+9")),
                        new ProjectFacts.Figure(CapitalKind.IMPLEMENTED, "EUR", new BigDecimal("128"))))
                .flows(List.of(
                        new ProjectFacts.Paid(Flow.Kind.DOWN, LocalDate.of(1899, 12, 31), "USD", new BigDecimal("0.1")),
                        new ProjectFacts.Paid(Flow.Kind.NEW, null, null, null)))
                .jobs(0)
                .hectares(new BigDecimal("44.125"))
                .measured(List.of(
                        new ProjectFacts.Measured("E-ELEC", IndicatorKind.REPORTED, DAY, new BigDecimal("-12.5"))))
                .spent(List.of(
                        new ProjectFacts.Spent(
                                ReportPeriod.quarter(2026, 3), "USD", BigDecimal.ONE, new BigDecimal("12"), 40, null),
                        new ProjectFacts.Spent(ReportPeriod.year(2026), null, null, null, null, 0)))
                .blocked(List.of(new ProjectFacts.Blocked(ObstacleKind.LAND, "Ủy ban", DAY, null, DAY)))
                .due(List.of(new ProjectFacts.Due(MilestoneKind.OPERATION, DAY, null)))
                .ends(List.of(
                        new ProjectFacts.Ends(EndKind.TERM, LocalDate.of(2070, 1, 1)),
                        new ProjectFacts.Ends(EndKind.CERTIFICATE, DAY)))
                .heldSince(DAY)
                .reviewOn(LocalDate.of(9999, 12, 31))
                .asked(40)
                .absent(List.of("site.address", "parties[p1].country"))
                .excused(List.of("site.address"))
                .contradictions(Set.of(Contradiction.SHARES, Contradiction.SITE_OUTSIDE_UNIT))
                .build();
    }

    @Test
    void whatSaysLittleComesBack() {
        var facts = little().build();

        assertThat(FactsCodec.read(FactsCodec.write(facts), 0)).isEqualTo(facts);
    }

    @Test
    void whatSaysMuchComesBack() {
        var read = FactsCodec.read(FactsCodec.write(much()), 0);

        assertThat(read)
                .usingRecursiveComparison()
                .withEqualsForType((left, right) -> left.compareTo(right) == 0, BigDecimal.class)
                .isEqualTo(much());
    }

    @Test
    void theyMayStandAnywhereInTheBytes() {
        var written = FactsCodec.write(much());
        var shifted = new byte[written.length + 7];
        System.arraycopy(written, 0, shifted, 7, written.length);

        assertThat(FactsCodec.read(shifted, 7)).isEqualTo(FactsCodec.read(written, 0));
    }
}
