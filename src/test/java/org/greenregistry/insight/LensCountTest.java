package org.greenregistry.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.Lens;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.project.ProjectFacts;
import org.greenregistry.project.ProjectFactsBuilder;
import org.junit.jupiter.api.Test;

/** Who serves a frame is counted once in each of its lines and once in all. */
class LensCountTest {

    private static final List<String> OFFERED = List.of("CLIMATE", "ENERGY", "BIODIVERSITY");

    private static ProjectFacts serving(Evidence step, Stage stage, String... areas) {
        var facts = new SomeFacts()
                .at(stage, "2024-05-01")
                .figure(CapitalKind.REGISTERED, "USD", 7)
                .done();
        return ProjectFactsBuilder.builder(facts)
                .evidence(step)
                .frame(new ProjectFacts.Frame(List.of(areas), List.of(), List.of(), List.of()))
                .build();
    }

    private static LensFigures counted(Question asked, ProjectFacts... book) {
        var count = new LensCount(asked, Lens.GREEN_DEAL, OFFERED);
        for (var facts : book) {
            count.add(facts);
        }
        return count.result();
    }

    @Test
    void aProjectOfTwoAreasIsInBothLinesAndOnceInAll() {
        var figures = counted(
                SomeFacts.question(),
                serving(Evidence.CERTIFIED, Stage.OPERATING, "CLIMATE", "ENERGY"),
                serving(Evidence.NONE, Stage.OPERATING, "CLIMATE"));

        assertThat(figures.lines())
                .extracting(line -> line.projects().projects())
                .containsExactly(2L, 1L, 0L);
        assertThat(figures.all().projects().projects()).isEqualTo(2);
        assertThat(figures.all().capital()).singleElement().satisfies(usd -> assertThat(usd.sum())
                .isEqualByComparingTo("14"));
        assertThat(figures.all().steps())
                .extracting(Figure::projects)
                .as("confirmed, certified, stated, none")
                .containsExactly(0L, 1L, 0L, 1L);
    }

    @Test
    void whatNobodyServesIsAGap() {
        var figures = counted(SomeFacts.question(), serving(Evidence.NONE, Stage.OPERATING, "CLIMATE"));

        assertThat(figures.lines())
                .filteredOn(LensFigures.Line::isGap)
                .extracting(LensFigures.Line::value)
                .containsExactly("ENERGY", "BIODIVERSITY");
    }

    @Test
    void whatIsNotValidIsNotCountedAndWhatSaysNothingIsCountedApart() {
        var figures = counted(
                SomeFacts.question(),
                serving(Evidence.NONE, Stage.TERMINATED, "CLIMATE"),
                serving(Evidence.NONE, Stage.OPERATING));

        assertThat(figures.all().isGap()).isTrue();
        assertThat(figures.without()).isEqualTo(1);
    }

    @Test
    void whoNarrowedToAnAreaSeesNoOther() {
        var asked = SomeFacts.question();
        var narrowed = Question.of(
                asked.filter().with(Facet.GREEN_DEAL, Set.of("ENERGY")),
                ReportPeriod.parse("2026-Q3"),
                Instant.parse("2027-01-01T00:00:00Z"),
                ZoneOffset.UTC);

        var figures = counted(narrowed, serving(Evidence.NONE, Stage.OPERATING, "CLIMATE", "ENERGY"));

        assertThat(figures.lines()).extracting(LensFigures.Line::value).containsExactly("ENERGY");
        assertThat(figures.all().projects().rows().values(Facet.GREEN_DEAL)).containsExactly("ENERGY");
    }
}
