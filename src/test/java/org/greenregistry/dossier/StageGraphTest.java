package org.greenregistry.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.ReducedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step of every regime, with what it needs and without. */
class StageGraphTest {

    private static final ReducedDate ENTERED = ReducedDate.parse("2024-05-16");
    private static final ReducedDate LATER = ReducedDate.parse("2026-01-02");

    static Stream<Arguments> edges() {
        return Arrays.stream(LegalRegime.values()).flatMap(regime -> StageGraph.of(regime).stream()
                .filter(edge -> edge.from() != null)
                .map(edge -> Arguments.of(regime, edge)));
    }

    static Stream<Arguments> guards() {
        return edges().flatMap(edge -> ((Transition) edge.get()[1])
                .guards().stream().map(guard -> Arguments.of(edge.get()[0], edge.get()[1], guard)));
    }

    @ParameterizedTest
    @MethodSource("edges")
    void aStepWithAllItNeedsIsTaken(LegalRegime regime, Transition edge) {
        var project = taken(regime, edge, full(edge.to()));

        assertThat(Rules.broken(project)).noneMatch(fault -> fault.startsWith("steps") || fault.contains("guard"));
        assertThat(project.stage()).isEqualTo(edge.to());
    }

    @ParameterizedTest
    @MethodSource("guards")
    void aStepWithoutWhatItNeedsIsRefusedWithWhatIsMissing(LegalRegime regime, Transition edge, Guard guard) {
        var project = without(guard, taken(regime, edge, full(edge.to())));

        assertThat(Rules.broken(project)).anyMatch(fault -> fault.endsWith(" project.guard." + guard));
    }

    @ParameterizedTest
    @EnumSource(LegalRegime.class)
    void noOtherStepIsTaken(LegalRegime regime) {
        for (var from : StageGraph.stages(regime)) {
            var possible = StageGraph.of(regime).stream()
                    .filter(edge -> edge.from() == from)
                    .map(Transition::to)
                    .toList();
            for (var to : Stage.values()) {
                var edge = new Transition(from, to, LocalizedText.vi(""), List.of(), Set.of());
                assertThat(Rules.broken(taken(regime, edge, full(to))).contains("steps[0].to project.steps.illegal"))
                        .as("%s: %s to %s", regime, from, to)
                        .isEqualTo(!possible.contains(to)
                                && StageGraph.entries(regime).contains(from));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"REGISTERED", "PREPARING", "UNDER_CONSTRUCTION", "TRIAL_OPERATION", "OPERATING"})
    void aSuspendedProjectReturnsToTheStageItLeftAndToNoOther(Stage left) {
        for (var back : List.of(Stage.REGISTERED, Stage.PREPARING, Stage.OPERATING)) {
            var project = ProjectContentBuilder.builder(at(LegalRegime.INVESTMENT_LAW_IRC, left))
                    .steps(List.of(
                            full(Stage.SUSPENDED),
                            StepBuilder.builder(full(back)).id("s2").build()))
                    .build();

            assertThat(Rules.broken(project).contains("steps[1].to project.steps.illegal"))
                    .isEqualTo(back != left);
        }
        var suspended = ProjectContentBuilder.builder(at(LegalRegime.INVESTMENT_LAW_IRC, left))
                .steps(List.of(full(Stage.SUSPENDED)))
                .build();
        assertThat(StageGraph.next(suspended))
                .extracting(Transition::to)
                .containsExactlyInAnyOrder(left, Stage.TERMINATED);
    }

    @ParameterizedTest
    @EnumSource(LegalRegime.class)
    void aProjectEntersAtAStageOfItsRegimeOnly(LegalRegime regime) {
        for (var stage : Stage.values()) {
            assertThat(Rules.broken(at(regime, stage)).contains("opening.stage project.opening.stage.closed"))
                    .as("%s at %s", regime, stage)
                    .isEqualTo(!StageGraph.entries(regime).contains(stage));
        }
    }

    @Test
    void aStepIsNotOlderThanTheStageItLeaves() {
        var early = StepBuilder.builder(full(Stage.PREPARING))
                .on(ReducedDate.parse("2020"))
                .build();
        var project = ProjectContentBuilder.builder(at(LegalRegime.INVESTMENT_LAW_IRC, Stage.REGISTERED))
                .steps(List.of(early))
                .build();

        assertThat(Rules.broken(project)).contains("steps[0].on project.steps.early");
    }

    @Test
    void commitmentsStandForPermitsUnderTheSpecialProcedureOnly() {
        var committed = new Licences(
                null,
                new InvestmentCertificate("1", ENTERED, null),
                null,
                new Environment(EnvironmentalProcedure.COMMITMENT, null, null, null),
                new BuildingPermit(PermitBasis.COMMITMENT, null, null),
                LandRight.NONE);
        for (var regime : List.of(LegalRegime.SPECIAL_PROCEDURE, LegalRegime.INVESTMENT_LAW_IRC)) {
            var project = ProjectContentBuilder.builder(at(regime, Stage.PREPARING))
                    .licences(committed)
                    .steps(List.of(full(Stage.UNDER_CONSTRUCTION)))
                    .build();
            assertThat(Rules.broken(project).stream().filter(fault -> fault.contains("guard")))
                    .hasSize(regime == LegalRegime.SPECIAL_PROCEDURE ? 0 : 3);
        }
    }

    @Test
    void anExaminationIsNotPublic() {
        assertThat(full(Stage.IRC_IN_PROCESS).level()).isEqualTo(Level.INTERNAL);
        assertThat(full(Stage.REGISTERED).level()).isEqualTo(Level.PUBLIC);
    }

    private static ProjectContent taken(LegalRegime regime, Transition edge, Step step) {
        var from = Objects.requireNonNull(edge.from());
        // Programmes and clusters are not entered at every stage steps lead from: some are reached by a step.
        var entered = StageGraph.entries(regime).contains(from) ? from : null;
        if (entered != null) {
            return ProjectContentBuilder.builder(at(regime, from))
                    .steps(List.of(step))
                    .build();
        }
        var before = StageGraph.of(regime).stream()
                .filter(way -> way.to() == from && StageGraph.entries(regime).contains(way.from()))
                .findFirst()
                .orElseThrow();
        return ProjectContentBuilder.builder(at(regime, Objects.requireNonNull(before.from())))
                .steps(List.of(StepBuilder.builder(full(from)).id("s0").build(), step))
                .build();
    }

    /** A project of Vietnamese investors with every paper. */
    private static ProjectContent at(LegalRegime regime, Stage stage) {
        return ProjectContentBuilder.builder()
                .name(new Name("Dự án mẫu", null))
                .category("ENERGY")
                .regime(regime)
                .section("D")
                .purpose(new Purpose(LocalizedText.vi("Điện"), LocalizedText.vi("10 MW"), InvestmentForm.DOMESTIC))
                .opening(new Opening(stage, ENTERED, "x"))
                .licences(new Licences(
                        new InPrinciple("1/QĐ", ENTERED, "UBND"),
                        new InvestmentCertificate("3200000001", ENTERED, "Sở Tài chính"),
                        null,
                        new Environment(EnvironmentalProcedure.EIA, "2/QĐ", ENTERED, 2),
                        new BuildingPermit(PermitBasis.PERMIT, "3/GP", ENTERED),
                        new LandRight("4/QĐ", ENTERED, null)))
                .parties(List.of(Party.of("p1", PartyRole.INVESTOR, "Công ty mẫu", "VN")))
                .capital(List.of(
                        new CapitalFigure("c1", BigDecimal.TEN, "VND", CapitalKind.REGISTERED, null, "x", true)))
                .site(Site.of("Lô A1", "C-25760-OLD", null))
                .term(new Term(50, ReducedDate.parse("2025-12")))
                .milestones(List.of(new Milestone("m1", MilestoneKind.OPERATION, null, LATER, null)))
                .build();
    }

    private static Step full(Stage to) {
        return StepBuilder.builder()
                .id("s1")
                .to(to)
                .on(LATER)
                .number("9/QĐ")
                .authority("UBND")
                .cause(StepCause.EXPIRED)
                .extent(Extent.WHOLE)
                .selection(SelectionForm.AUCTION)
                .reason(LocalizedText.vi("lý do"))
                .until(LATER)
                .build();
    }

    /** The same project, lacking just what {@code guard} asks for. */
    private static ProjectContent without(Guard guard, ProjectContent project) {
        var step = project.steps().getLast();
        var papers = project.licences();
        var made = ProjectContentBuilder.builder(project);
        return switch (guard) {
            case NUMBER -> with(project, StepBuilder.builder(step).number(null).build());
            case AUTHORITY ->
                with(project, StepBuilder.builder(step).authority(null).build());
            case REASON -> with(project, StepBuilder.builder(step).reason(null).build());
            case CAUSE -> with(project, StepBuilder.builder(step).cause(null).build());
            case EXTENT -> with(project, StepBuilder.builder(step).extent(null).build());
            case SELECTION ->
                with(project, StepBuilder.builder(step).selection(null).build());
            case UNTIL -> with(project, StepBuilder.builder(step).until(null).build());
            case INVESTOR -> made.parties(List.of()).build();
            case DOMESTIC_INVESTOR ->
                made.parties(List.of(Party.of("p1", PartyRole.INVESTOR, "LEGO", "DK")))
                        .build();
            case FIXED -> made.milestones(List.of()).build();
            case IN_PRINCIPLE -> made.licences(with(papers, InPrinciple.NONE)).build();
            case CERTIFICATE -> made.capital(List.of()).build();
            case ENVIRONMENT, ENVIRONMENT_NUMBER ->
                made.licences(new Licences(
                                papers.inPrinciple(),
                                papers.certificate(),
                                null,
                                null,
                                papers.building(),
                                papers.land()))
                        .build();
            case BUILDING ->
                made.licences(new Licences(
                                papers.inPrinciple(),
                                papers.certificate(),
                                null,
                                papers.environment(),
                                null,
                                papers.land()))
                        .build();
            case LAND ->
                made.licences(new Licences(
                                papers.inPrinciple(),
                                papers.certificate(),
                                null,
                                papers.environment(),
                                papers.building(),
                                null))
                        .build();
            case AFTER_CERTIFICATE ->
                made.licences(new Licences(
                                papers.inPrinciple(),
                                new InvestmentCertificate("1", ReducedDate.parse("2027"), null),
                                null,
                                null,
                                null,
                                null))
                        .build();
            case AFTER_SUSPENSION ->
                made.steps(Stream.concat(
                                        Stream.of(StepBuilder.builder(full(Stage.SUSPENDED))
                                                .id("s0")
                                                .build()),
                                        project.steps().stream())
                                .toList())
                        .opening(new Opening(
                                project.entered() == Stage.SUSPENDED ? Stage.OPERATING : project.entered(),
                                ENTERED,
                                "x"))
                        .build();
            case TERM_OVER -> made.term(new Term(50, ReducedDate.parse("2040"))).build();
        };
    }

    private static Licences with(Licences papers, InPrinciple none) {
        return new Licences(none, papers.certificate(), null, papers.environment(), papers.building(), papers.land());
    }

    private static ProjectContent with(ProjectContent project, Step last) {
        var steps = new ArrayList<>(project.steps());
        steps.set(steps.size() - 1, last);
        return ProjectContentBuilder.builder(project).steps(steps).build();
    }
}
