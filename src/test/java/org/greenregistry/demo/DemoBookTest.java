package org.greenregistry.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.greenregistry.FreshData;
import org.greenregistry.People;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.Order;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.cooperation.CooperationKinds;
import org.greenregistry.cooperation.CooperationQuery;
import org.greenregistry.cooperation.CooperationService;
import org.greenregistry.cooperation.NeedContent;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.journal.JournalService;
import org.greenregistry.ledger.DraftRow;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.ledger.ReviewState;
import org.greenregistry.place.ParkService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The book a first start in demonstration mode leaves behind. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "demo"})
@ContextConfiguration(initializers = FreshData.class)
class DemoBookTest {

    @Autowired
    CatalogueService catalogue;

    @Autowired
    ParkService parks;

    @Autowired
    CooperationService cooperation;

    @Autowired
    CooperationKinds kinds;

    @Autowired
    JournalService journal;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Autowired
    DemoAccounts accounts;

    @Test
    void allFiftyProjectsOfThePublicSourcesArePublic() {
        assertThat(catalogue.count(ProjectFilter.ALL)).isEqualTo(50);
    }

    @Test
    void samplesAreInNoTotalUntilTheyAreAskedFor() {
        var samples = rows(ProjectFilter.ALL.withSamples(Samples.INCLUDE)).stream()
                .filter(ProjectRow::sample)
                .toList();
        assertThat(samples)
                .hasSizeBetween(30, 42)
                .allSatisfy(row -> assertThat(row.name().in(Locale.of("vi"))).startsWith("Dự án mẫu "));
        assertThat(catalogue.count(ProjectFilter.ALL.withSamples(Samples.INCLUDE)))
                .isEqualTo(50 + samples.size());
        assertThat(rows(ProjectFilter.ALL)).noneMatch(ProjectRow::sample);
    }

    @Test
    void whatSamplesShareWithEachOtherLiesInTheSamplePark() {
        var park = parks.rows("mau hung loc").getFirst();
        var inPark = Map.of("park", Set.of(park.code()), "kind", Set.of("WASTE_HEAT", "WATER"));

        assertThat(park.isSample()).isTrue();
        assertThat(catalogue.count(
                        ProjectFilter.ALL.with(Facet.PARK, Set.of(park.code())).withSamples(Samples.ONLY)))
                .isEqualTo(3);
        assertThat(cooperation.find(
                        kinds.of(NeedContent.class),
                        new CooperationQuery("", inPark, Set.of(), null),
                        PageRequest.of(0, 9)))
                .hasSize(4)
                .allMatch(row -> row.content().sample());
    }

    @Test
    void theBookHasAPast() {
        var then = Instant.parse("2022-01-01T00:00:00Z");
        assertThat(catalogue.count(ProjectFilter.ALL.asOf(then))).isBetween(10L, 40L);
        assertThat(catalogue.count(ProjectFilter.ALL.asOf(Instant.parse("2019-01-01T00:00:00Z"))))
                .isZero();
    }

    @Test
    void draftsWaitOnTheDesksOfOfficersAndReviewers() {
        var team = accounts.team();
        var mine = team.stream()
                .flatMap(pair -> People.as(pair.officer(), drafts::mine).stream())
                .toList();
        assertThat(mine)
                .extracting(DraftRow::state)
                .contains(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED);
        assertThat(People.as(team.getFirst().reviewer(), reviews::queue)).isNotEmpty();
    }

    @Test
    void onlyThreeOfThemHoldACertificateAndNoneIsConfirmed() {
        var certified = rows(ProjectFilter.ALL.with(Facet.PROOF, Set.of(Evidence.CERTIFIED.code())));
        assertThat(certified)
                .extracting(row -> row.name().in(Locale.of("vi")))
                .satisfiesExactlyInAnyOrder(
                        name -> assertThat(name).contains("LEGO"),
                        name -> assertThat(name).contains("Tetra Pak"),
                        name -> assertThat(name).contains("AkzoNobel"));
        assertThat(catalogue.count(ProjectFilter.ALL.with(Facet.PROOF, Set.of(Evidence.CONFIRMED.code()))))
                .isZero();
    }

    @Test
    void theBookProvesItself() {
        assertThat(People.as(new Actor(null, "", Set.of(Role.AUDITOR)), journal::verify))
                .isEmpty();
    }

    private List<ProjectRow> rows(ProjectFilter filter) {
        return catalogue.rows(filter, Order.NAME, PageRequest.of(0, 200));
    }
}
