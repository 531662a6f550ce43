package org.greenregistry.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.Flow;
import org.greenregistry.dossier.Stage;
import org.greenregistry.insight.LateEntries.Kind;
import org.greenregistry.insight.LateEntries.Subject;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.project.NoFacts;
import org.greenregistry.project.ProjectFacts;
import org.greenregistry.project.ProjectFactsBuilder;
import org.junit.jupiter.api.Test;

/** What is told apart after a closing. */
class LateCountTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final Closing CLOSING = new Closing(
            UUID.randomUUID(),
            ReportPeriod.parse("2026-Q2"),
            Instant.parse("2026-07-05T10:00:00.123Z"),
            UUID.randomUUID(),
            null);

    private static ProjectFactsBuilder version(int number) {
        return ProjectFactsBuilder.builder()
                .record(ONE)
                .number(number)
                .code("BD-1")
                .recordedFrom(Instant.EPOCH)
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
                .absent(List.of())
                .excused(List.of())
                .contradictions(Set.of());
    }

    private static ProjectFacts.Paid paid(Flow.Kind kind, String day, String amount) {
        return new ProjectFacts.Paid(kind, LocalDate.parse(day), "USD", new BigDecimal(amount));
    }

    private static ProjectFacts with(int number, ProjectFacts.Paid... flows) {
        return version(number).flows(Arrays.asList(flows)).build();
    }

    private static LateEntries between(ProjectFacts before, ProjectFacts after) {
        var count = new LateCount(CLOSING);
        count.closed(before);
        count.known(after);
        return count.result();
    }

    @Test
    void aDocumentOfThePeriodRecordedLaterIsLate() {
        var late = between(
                with(3, paid(Flow.Kind.NEW, "2026-04-01", "10")),
                with(
                        4,
                        paid(Flow.Kind.NEW, "2026-04-01", "10.00"),
                        paid(Flow.Kind.UP, "2026-06-30", "45"),
                        paid(Flow.Kind.UP, "2026-07-01", "99")));

        assertThat(late.lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(Kind.LATE);
            assertThat(line.from()).isEqualTo(3);
            assertThat(line.to()).isEqualTo(4);
            assertThat(line.closed()).isNull();
            assertThat(line.difference()).isEqualByComparingTo("45");
        });
        assertThat(late.documents(Kind.LATE)).isEqualTo(1);
        assertThat(late.differences(Subject.UP).get("USD")).isEqualByComparingTo("45");
        assertThat(late.differences(Subject.NEW)).isEmpty();
    }

    @Test
    void anotherAmountIsACorrectionAndCountsTheDifference() {
        var late = between(
                with(1, paid(Flow.Kind.NEW, "2026-04-01", "10")), with(2, paid(Flow.Kind.NEW, "2026-05-01", "7")));

        assertThat(late.lines()).extracting(LateEntries.Line::kind).containsExactly(Kind.CORRECTED);
        assertThat(late.differences(Subject.NEW).get("USD")).isEqualByComparingTo("-3");
    }

    @Test
    void whatMovedOutOfThePeriodOrLeftTheBookIsGone() {
        var moved = between(
                with(1, paid(Flow.Kind.NEW, "2026-04-01", "10")), with(2, paid(Flow.Kind.NEW, "2026-07-01", "10")));
        var count = new LateCount(CLOSING);
        count.closed(with(1, paid(Flow.Kind.NEW, "2026-04-01", "10")));

        for (var late : List.of(moved, count.result())) {
            assertThat(late.lines()).extracting(LateEntries.Line::kind).containsExactly(Kind.GONE);
            assertThat(late.differences(Subject.NEW).get("USD")).isEqualByComparingTo("-10");
        }
    }

    @Test
    void aLicenceAndItsStageAreOneDocumentAndAReportIsAnother() {
        var quarter = CLOSING.period();
        var after = version(2)
                .flows(List.of(paid(Flow.Kind.NEW, "2026-04-01", "10")))
                .history(List.of(new ProjectFacts.Since(Stage.REGISTERED, LocalDate.parse("2026-04-01"))))
                .spent(List.of(
                        new ProjectFacts.Spent(quarter, "VND", new BigDecimal("5"), null, null, null),
                        new ProjectFacts.Spent(ReportPeriod.year(2026), "VND", new BigDecimal("9"), null, null, null)))
                .build();

        var late = between(with(1), after);

        assertThat(late.lines())
                .extracting(line -> line.said().subject())
                .containsExactlyInAnyOrder(Subject.NEW, Subject.STAGE, Subject.REPORT);
        assertThat(late.documents(Kind.LATE)).isEqualTo(2);
        assertThat(late.differences(Subject.REPORT).get("VND")).isEqualByComparingTo("5");
    }

    @Test
    void whatBothKnowIsNoDifference() {
        var both = with(1, paid(Flow.Kind.NEW, "2026-04-01", "10"), paid(Flow.Kind.NEW, "2026-04-01", "10"));

        assertThat(between(both, both).lines()).isEmpty();
    }
}
