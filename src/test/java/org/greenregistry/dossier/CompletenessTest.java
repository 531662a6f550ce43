package org.greenregistry.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.greenregistry.Book;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.ReducedDate;
import org.junit.jupiter.api.Test;

/** What a project must have at its stage. */
class CompletenessTest {

    /** The eleven fields an officer fills for a licensed project. */
    private static final ProjectContent LICENSED = ProjectContentBuilder.builder()
            .name(new Name("Nhà máy mẫu", null))
            .category("MANUFACTURING")
            .regime(LegalRegime.INVESTMENT_LAW_IRC)
            .section("C")
            .licences(licences("3200000001", "2024-05-16"))
            .parties(List.of(Party.of("p1", PartyRole.INVESTOR, "Công ty mẫu", "DK")))
            .capital(List.of(new CapitalFigure(
                    "c1", new BigDecimal("1000000"), "USD", CapitalKind.REGISTERED, null, null, true)))
            .site(Site.of("Lô A1", "C-25760-OLD", null))
            .build();

    private static Licences licences(String number, String on) {
        var certificate = new InvestmentCertificate(number, ReducedDate.parse(on), null);
        return new Licences(null, certificate, null, null, null, null);
    }

    @Test
    void elevenFieldsSufficeOnceTheOthersHaveTheirReason() {
        assertThat(LICENSED.stage()).isEqualTo(Stage.REGISTERED);
        assertThat(LICENSED.stageOn()).hasToString("2024-05-16");
        assertThat(Rules.broken(LICENSED)).allMatch(fault -> fault.endsWith(" registry.required"));

        var excused = LICENSED.excused(ValueGap.NOT_YET_ENTERED);

        assertThat(Rules.broken(excused)).isEmpty();
        assertThat(excused.incomplete())
                .contains("purpose.objectives", "term.years", "milestones", "parties[p1].documentNumber")
                .doesNotContain("opening.on", "capital[c1].source", "licences.inPrinciple.number");
    }

    @Test
    void aCoreFieldIsNeededWhateverTheReasons() {
        var nameless = ProjectContentBuilder.builder(LICENSED).name(Name.NONE).build();

        assertThat(Rules.broken(nameless.excused(ValueGap.UNKNOWN)))
                .containsExactly("name.vi jakarta.validation.constraints.NotBlank.message");
    }

    @Test
    void aReasonIsForOneValueOnly() {
        var content = ProjectContentBuilder.builder(LICENSED)
                .gaps(List.of(Gap.of("term.years", ValueGap.UNKNOWN)))
                .build();

        assertThat(Rules.broken(content))
                .doesNotContain("term.years registry.required")
                .contains("term.endsOn registry.required");
    }

    @Test
    void papersOfOtherRegimesAreNotAskedFor() {
        var programme = ProjectContentBuilder.builder(LICENSED)
                .regime(LegalRegime.PROGRAMME)
                .licences(Licences.NONE)
                .opening(new Opening(Stage.OPERATING, ReducedDate.parse("2020"), "x"))
                .build();

        assertThat(programme.incomplete())
                .noneMatch(path -> path.startsWith("licences.certificate"))
                .contains("purpose.objectives");
    }

    @Test
    void anOpportunityTellsWhatItOffersWhileItIsOpen() {
        var calling = ProjectContentBuilder.builder(LICENSED)
                .licences(Licences.NONE)
                .opening(new Opening(Stage.CALLING, ReducedDate.parse("2026"), "x"))
                .build();
        var interested = new Step(
                "s1",
                Stage.INTERESTED,
                ReducedDate.parse("2026-02"),
                "1/MoU",
                null,
                null,
                null,
                null,
                null,
                null,
                null);

        assertThat(calling.incomplete())
                .contains("opportunity.powerNeeded", "opportunity.contact.office", "opportunity.readiness");
        assertThat(ProjectContentBuilder.builder(calling)
                        .steps(List.of(interested))
                        .build()
                        .incomplete())
                .noneMatch(path -> path.startsWith("opportunity"));
    }

    @Test
    void anApprovalThatLapsedIsAskedForNeitherCertificateNorInvestor() {
        var lapsed = ProjectContentBuilder.builder(LICENSED)
                .licences(Licences.NONE)
                .parties(List.of())
                .opening(new Opening(Stage.IPA_APPROVED, ReducedDate.parse("2021"), "x"))
                .steps(List.of(step(Stage.TERMINATED)))
                .build();

        assertThat(lapsed.incomplete())
                .contains("purpose.objectives", "licences.inPrinciple.number")
                .doesNotContain("licences.certificate.number", "parties", "capital");
        assertThat(Rules.broken(lapsed.excused(ValueGap.UNKNOWN))).isEmpty();
    }

    @Test
    void anEndedProjectThatWasLicensedStillIs() {
        var ended = ProjectContentBuilder.builder(LICENSED)
                .licences(Licences.NONE)
                .parties(List.of())
                .capital(List.of())
                .opening(new Opening(Stage.TERMINATED, ReducedDate.parse("2021"), "x"))
                .build();

        assertThat(ended.incomplete()).contains("licences.certificate.number", "parties", "capital");
    }

    @Test
    void aRefusedApplicationNeedsNoInvestor() {
        var refused = ProjectContentBuilder.builder(LICENSED)
                .licences(Licences.NONE)
                .parties(List.of())
                .opening(new Opening(Stage.IPA_IN_PROCESS, ReducedDate.parse("2021"), "x"))
                .steps(List.of(step(Stage.NOT_PROCEEDED)))
                .build();

        assertThat(refused.incomplete()).doesNotContain("parties");
    }

    @Test
    void theRulesOfTheWholeRecordAreExcusedLikeTheOthers() {
        var bare = ProjectContentBuilder.builder(LICENSED)
                .parties(List.of())
                .capital(List.of())
                .build();

        assertThat(Rules.broken(bare))
                .contains("parties project.parties.investor", "capital project.capital.registered");
        assertThat(Rules.broken(bare.excused(ValueGap.NOT_YET_ENTERED))).isEmpty();
    }

    @Test
    void whatTheStageAsksForIsMarkedWhetherItIsThereOrNot() {
        assertThat(LICENSED.asked())
                .contains("section", "parties[p1].country", "term.years", "parties", "capital")
                .doesNotContain("licences.inPrinciple.number", "opportunity.powerNeeded", "name.en");
        assertThat(ProjectContent.EMPTY.asked()).contains("section").doesNotContain("term.years");
    }

    @Test
    void readersLookForMoreThanTheRulesAsk() {
        var put = LICENSED.excused(ValueGap.NOT_YET_ENTERED);

        assertThat(Recommendations.of(put))
                .contains("term.years", "name.en", "parties[p1].ultimateCountry", "documents")
                .doesNotContain("purpose.objectives.en", "opportunity.closesOn");
        assertThat(Recommendations.of(LICENSED.excused(ValueGap.UNKNOWN))).doesNotContain("term.years");
    }

    private static Step step(Stage to) {
        return StepBuilder.builder()
                .id("s1")
                .to(to)
                .on(ReducedDate.parse("2023"))
                .number("1/QD")
                .reason(new LocalizedText("x", null))
                .build();
    }

    @Test
    void theSampleOfTheTestsIsComplete() {
        assertThat(Rules.broken(Book.project("Đủ"))).isEmpty();
    }
}
