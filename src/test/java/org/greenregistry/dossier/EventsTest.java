package org.greenregistry.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.ReducedDate;
import org.junit.jupiter.api.Test;

/** What an event changes beside being recorded. */
class EventsTest {

    private static final ProjectContent PROJECT = ProjectContentBuilder.builder()
            .name(new Name("Nhà máy mẫu", "Sample plant"))
            .licences(new Licences(
                    null,
                    new InvestmentCertificate("3200000001", ReducedDate.parse("2019-05-16"), "Sở Tài chính"),
                    null,
                    null,
                    null,
                    null))
            .term(new Term(50, ReducedDate.parse("2069-05-16")))
            .site(Site.of("Lô A1, phường cũ", "C-1", "VSIP2"))
            .capital(List.of(
                    figure("c1", "100", "USD", CapitalKind.REGISTERED, true),
                    figure("c2", "3000", "VND", CapitalKind.REGISTERED, true),
                    figure("c3", "50", "USD", CapitalKind.CONTRIBUTED_VN, true)))
            .build();

    @Test
    void anEventBeginsWithWhatTheProjectSays() {
        var first = Events.begin(PROJECT, "e1", EventKind.CAPITAL_INCREASE);
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.authority()).isEqualTo("Sở Tài chính");
        assertThat(first.capital()).isEqualTo(new CapitalChange(new BigDecimal("100"), null, "USD"));

        var second = Events.begin(apply(first), "e2", EventKind.AMENDMENT);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.capital()).isEqualTo(CapitalChange.NONE);
        assertThat(Events.begin(PROJECT, "e3", EventKind.EXTENSION).number()).isNull();
    }

    @Test
    void aCapitalIncreaseAddsThePreferredFigureAndKeepsTheOld() {
        var after = apply(EventBuilder.builder(increase()).paper("12/QĐ").build());

        assertThat(after.capital())
                .containsExactly(
                        figure("c1", "100", "USD", CapitalKind.REGISTERED, false),
                        figure("c2", "3000", "VND", CapitalKind.REGISTERED, true),
                        figure("c3", "50", "USD", CapitalKind.CONTRIBUTED_VN, true),
                        new CapitalFigure(
                                "e1",
                                new BigDecimal("150"),
                                "USD",
                                CapitalKind.REGISTERED,
                                ReducedDate.parse("2024-02-01"),
                                "12/QĐ",
                                true));
        assertThat(after.flows())
                .contains(new Flow(Flow.Kind.UP, ReducedDate.parse("2024-02-01"), new BigDecimal("50"), "USD"));
    }

    @Test
    void aCapitalEventTouchesNothingElse() {
        var after = apply(increase());

        assertThat(ProjectContentBuilder.builder(after)
                        .capital(PROJECT.capital())
                        .events(List.of())
                        .build())
                .isEqualTo(PROJECT);
    }

    @Test
    void aNewNameATermAndASiteReplaceTheOldWhichTheEventRemembers() {
        var renamed = Events.apply(
                PROJECT, event(EventKind.RENAME), new Touched(new Name("Tên mới", null), Term.NONE, Site.NONE));
        assertThat(renamed.name().vi()).isEqualTo("Tên mới");
        assertThat(renamed.term()).isEqualTo(PROJECT.term());
        assertThat(renamed.site()).isEqualTo(PROJECT.site());
        assertThat(renamed.events().getFirst())
                .extracting(Event::before, Event::after)
                .containsExactly("Nhà máy mẫu", "Tên mới");

        var extended = Events.apply(
                PROJECT,
                event(EventKind.EXTENSION),
                new Touched(Name.NONE, new Term(60, ReducedDate.parse("2079-05-16")), Site.NONE));
        assertThat(extended.term().years()).isEqualTo(60);
        assertThat(extended.name()).isEqualTo(PROJECT.name());
        assertThat(extended.events().getFirst().after()).isEqualTo("16/05/2079");

        var relocated = Events.apply(
                PROJECT,
                event(EventKind.RELOCATION),
                new Touched(Name.NONE, Term.NONE, Site.of("Lô A1, phường mới", "C-2", "VSIP2")));
        assertThat(relocated.site().unit()).isEqualTo("C-2");
        assertThat(relocated.term()).isEqualTo(PROJECT.term());
        assertThat(relocated.events().getFirst().before()).isEqualTo("Lô A1, phường cũ");
    }

    @Test
    void otherEventsAreOnlyRecorded() {
        for (var kind : List.of(EventKind.AMENDMENT, EventKind.TRANSFER, EventKind.PARTIAL_TERMINATION)) {
            var after = Events.apply(PROJECT, event(kind), new Touched(Name.NONE, Term.NONE, Site.NONE));

            assertThat(after)
                    .isEqualTo(ProjectContentBuilder.builder(PROJECT)
                            .events(List.of(event(kind)))
                            .build());
        }
    }

    private static ProjectContent apply(Event event) {
        return Events.apply(PROJECT, event, Touched.nothing(PROJECT));
    }

    private static Event event(EventKind kind) {
        return EventBuilder.builder()
                .id("e1")
                .kind(kind)
                .on(ReducedDate.parse("2024-02-01"))
                .build();
    }

    private static Event increase() {
        return EventBuilder.builder(event(EventKind.CAPITAL_INCREASE))
                .capital(new CapitalChange(new BigDecimal("100"), new BigDecimal("150"), "USD"))
                .build();
    }

    private static CapitalFigure figure(
            String id, String amount, String currency, CapitalKind kind, boolean preferred) {
        return new CapitalFigure(id, new BigDecimal(amount), currency, kind, null, null, preferred);
    }
}
