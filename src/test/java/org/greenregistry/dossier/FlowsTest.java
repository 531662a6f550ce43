package org.greenregistry.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.greenregistry.kernel.ReducedDate;
import org.junit.jupiter.api.Test;

/** Events change the figures of flow they are about, and no others. */
class FlowsTest {

    private static final ReducedDate FIRST = ReducedDate.parse("2019-05-16");

    private static final ProjectContent PROJECT = ProjectContentBuilder.builder()
            .regime(LegalRegime.INVESTMENT_LAW_IRC)
            .licences(new Licences(null, new InvestmentCertificate("1", FIRST, null), null, null, null, null))
            .capital(List.of(
                    figure("c1", "130", "USD", CapitalKind.REGISTERED, true),
                    figure("c2", "3000", "VND", CapitalKind.REGISTERED, true),
                    figure("c3", "999", "USD", CapitalKind.REGISTERED, false),
                    figure("c4", "50", "USD", CapitalKind.CONTRIBUTED_VN, true)))
            .build();

    @Test
    void aCertificateBringsWhatWasRegisteredAtFirstPerCurrency() {
        var up = event("e1", EventKind.CAPITAL_INCREASE, "2021-01", "100", "150");
        var down = event("e2", EventKind.CAPITAL_DECREASE, "2023-02", "150", "130");

        assertThat(with(up, down).flows())
                .containsExactly(
                        flow(Flow.Kind.NEW, "2019-05-16", "100", "USD"),
                        flow(Flow.Kind.NEW, "2019-05-16", "3000", "VND"),
                        flow(Flow.Kind.UP, "2021-01", "50", "USD"),
                        flow(Flow.Kind.DOWN, "2023-02", "20", "USD"));
    }

    @Test
    void otherEventsMoveNoCapital() {
        var renamed = event("e1", EventKind.RENAME, "2021-01", null, null);
        var extended = event("e2", EventKind.EXTENSION, "2022-01", null, null);

        assertThat(with(renamed, extended).flows()).extracting(Flow::kind).containsOnly(Flow.Kind.NEW);
    }

    @Test
    void aTerminationTakesAwayWhatIsRegisteredThen() {
        var ended = ProjectContentBuilder.builder(PROJECT)
                .steps(List.of(StepBuilder.builder()
                        .id("s1")
                        .to(Stage.TERMINATED)
                        .on(ReducedDate.parse("2025-03"))
                        .build()))
                .build();

        assertThat(ended.flows())
                .contains(
                        flow(Flow.Kind.ENDED, "2025-03", "130", "USD"),
                        flow(Flow.Kind.ENDED, "2025-03", "3000", "VND"));
    }

    @Test
    void aCapitalEventSaysHowMuchAndInItsOwnDirection() {
        var blank = event("e1", EventKind.CAPITAL_INCREASE, "2021-01", null, null);
        var wrong = event("e2", EventKind.CAPITAL_INCREASE, "2021-01", "100", "90");

        assertThat(Rules.broken(with(blank))).contains("events[0].capitalGiven project.events.capital.missing");
        assertThat(Rules.broken(with(wrong))).contains("events[0].capitalMovedAsSaid project.events.capital.direction");
    }

    @Test
    void amendmentsAreNumberedUpwardsAndNotOlderThanTheCertificate() {
        var second = numbered("e1", 2, "2021-01");
        var first = numbered("e2", 1, "2022-01");
        var early = numbered("e3", 1, "2018-01");

        assertThat(Rules.broken(with(second, first))).contains("events[1].number project.events.number.falls");
        assertThat(Rules.broken(with(early))).contains("events[0].on project.events.early");
        assertThat(Rules.broken(with(first, numbered("e4", 2, "2023")))).noneMatch(fault -> fault.startsWith("events"));
    }

    private static ProjectContent with(Event... events) {
        return ProjectContentBuilder.builder(PROJECT).events(List.of(events)).build();
    }

    private static Event numbered(String id, int number, String on) {
        return EventBuilder.builder(event(id, EventKind.AMENDMENT, on, null, null))
                .number(number)
                .build();
    }

    private static Event event(String id, EventKind kind, String on, String before, String after) {
        var change = before == null
                ? CapitalChange.NONE
                : new CapitalChange(new BigDecimal(before), new BigDecimal(after), "USD");
        return new Event(
                id, kind, null, ReducedDate.parse(on), "1/GCN", "Sở Tài chính", change, null, null, null, null);
    }

    private static CapitalFigure figure(String id, String amount, String currency, CapitalKind kind, boolean used) {
        return new CapitalFigure(id, new BigDecimal(amount), currency, kind, FIRST, "x", used);
    }

    private static Flow flow(Flow.Kind kind, String on, String amount, String currency) {
        return new Flow(kind, ReducedDate.parse(on), new BigDecimal(amount), currency);
    }
}
