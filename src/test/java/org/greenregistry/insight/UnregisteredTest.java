package org.greenregistry.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Stage;
import org.greenregistry.project.ProjectFacts;
import org.junit.jupiter.api.Test;

/** What is only expected or announced stands beneath registered capital, and the funnel in the order of a life. */
class UnregisteredTest {

    private static SomeFacts licensed() {
        return new SomeFacts().at(Stage.REGISTERED, "2026-08-15");
    }

    private static Plan plan(ProjectFacts... book) {
        var count = new PlanCount(SomeFacts.question());
        for (var facts : book) {
            count.add(facts);
        }
        return count.result();
    }

    @Test
    void onlyProjectsWithoutRegisteredCapitalAreBeneath() {
        var plan = plan(
                licensed().figure(CapitalKind.ANNOUNCED, "USD", 5).done(),
                licensed()
                        .figure(CapitalKind.ANNOUNCED, "USD", 7)
                        .figure(CapitalKind.EXPECTED, "VND", 9)
                        .done(),
                licensed()
                        .figure(CapitalKind.REGISTERED, "VND", 1)
                        .figure(CapitalKind.ANNOUNCED, "USD", 100)
                        .done());

        assertThat(plan.unregistered())
                .extracting(Figure::key, figure -> figure.sum().intValue(), Figure::projects)
                .containsExactly(tuple("only.EXPECTED.VND", 9, 1L), tuple("only.ANNOUNCED.USD", 12, 2L));
        assertThat(plan.announcedOnly().projects()).isEqualTo(2);
        assertThat(plan.registered()).extracting(Figure::key).containsExactly("registered.VND");
    }

    @Test
    void aNewLicenceWithoutCapitalIsLeftOut() {
        var plan = plan(
                licensed().done(),
                licensed().figure(CapitalKind.REGISTERED, "VND", 1).done(),
                new SomeFacts().at(Stage.REGISTERED, "2026-06-30").done());

        assertThat(plan.newSilent().projects()).isEqualTo(1);
        assertThat(plan.unreported().projects()).isEqualTo(3);
    }

    @Test
    void aSumKnowsOfHowManyItIsAndWhenNobodyStatesIt() {
        var plan = plan(licensed().hectares(7).done(), licensed().done());

        assertThat(plan.land()).returns(2L, Figure::projects).returns(1L, Figure::stating);
        assertThat(plan.land().isUnstated()).isFalse();
        assertThat(plan.work()).allMatch(Figure::isUnstated);
        assertThat(plan.solar()).allMatch(Figure::isUnstated);
        assertThat(plan.evidence()).noneMatch(Figure::isUnstated);
    }

    @Test
    void projectsWithoutAValueAreCountedWithTheirCapitalSoThatLinesAndTotalAgree() {
        var count = new BreakdownCount(SomeFacts.question(), Dimension.PARK);
        count.add(licensed().figure(CapitalKind.REGISTERED, "VND", 7).done());
        var parks = count.result();

        assertThat(parks.isShort()).isTrue();
        assertThat(parks.without()).isEqualTo(1);
        assertThat(parks.has("VND")).isTrue();
        assertThat(parks.registeredWithout().get("VND")).isEqualByComparingTo("7");
    }

    @Test
    void theFunnelHoldsAllProjectsInTheOrderOfALife() {
        var count = new BreakdownCount(SomeFacts.question(), Dimension.STAGE);
        count.add(new SomeFacts().at(Stage.OPERATING, "2026-01-01").done());
        count.add(new SomeFacts().at(Stage.OPERATING, "2026-01-01").done());
        count.add(new SomeFacts().at(Stage.CALLING, "2026-01-01").done());
        count.add(new SomeFacts().at(Stage.TERMINATED, "2026-01-01").done());
        count.add(new SomeFacts().at(Stage.CALLING, "2026-10-01").done());

        var funnel = count.result();

        assertThat(funnel.lines())
                .extracting(Breakdown.Line::value, Breakdown.Line::projects)
                .containsExactly(tuple("CALLING", 1L), tuple("OPERATING", 2L), tuple("TERMINATED", 1L));
        assertThat(funnel.without()).isEqualTo(1);
    }
}
