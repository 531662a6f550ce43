package org.greenregistry.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.AUDITOR;
import static org.greenregistry.People.as;

import java.time.Instant;
import java.util.stream.Stream;
import org.greenregistry.FreshData;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.journal.JournalLine;
import org.greenregistry.journal.JournalService;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.organisation.OrganisationContent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The book that seeding leaves behind: more than one batch of each version. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"registry.seed.projects=530", "registry.seed.needs=4000"})
@ActiveProfiles({"test", "seed"})
@ContextConfiguration(initializers = FreshData.class)
class SeedBookTest {

    private static final int PROJECTS = 530;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    RecordService records;

    @Autowired
    JournalService journal;

    @Autowired
    ApplicationContext registry;

    @Test
    void everyProjectIsThereAndTheBookProvesItself() {
        assertThat(catalogue.count(ProjectFilter.ALL)).isEqualTo(PROJECTS);
        assertThat(as(AUDITOR, journal::verify)).isEmpty();
    }

    @Test
    void theBookGrewOverTheYears() {
        var totals = Stream.of("2021-01-01", "2021-10-01", "2022-07-30")
                .map(day -> catalogue.count(ProjectFilter.ALL.asOf(Instant.parse(day + "T00:00:00Z"))))
                .toList();

        assertThat(totals).isSorted().startsWith(0L).endsWith((long) PROJECTS).doesNotHaveDuplicates();
    }

    @Test
    void aProjectHasFourVersionsByTwoHandsAndAnOrganisationAsInvestor() {
        var project = records.find(ProjectContent.class, "BD-2021-0007", null).orElseThrow();

        assertThat(as(AUDITOR, () -> records.history(project.record())))
                .hasSize(SeedCalendar.VERSIONS)
                .allSatisfy(row -> assertThat(row.author()).isNotNull().isNotEqualTo(row.reviewer()))
                .allSatisfy(row -> assertThat(row.changes()).isNotEmpty());
        assertThat(records.find(OrganisationContent.class, "TC-2021-0001", null))
                .isPresent();
        assertThat(as(AUDITOR, () -> journal.of(project.record())))
                .extracting(JournalLine::action)
                .containsOnly("APPROVED")
                .hasSize(SeedCalendar.VERSIONS);
    }

    @Test
    void plantedNeedsAndOffersFindEachOtherAmongThousands() {
        var planted = new PlantedNeeds(registry);

        assertThat(planted.contents()).hasSize(80);
        assertThat(planted.found()).isGreaterThanOrEqualTo(0.95);
    }
}
