package org.greenregistry.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
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
import org.greenregistry.dossier.Evidence;
import org.greenregistry.journal.JournalService;
import org.greenregistry.ledger.RecordService;
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
    RecordService records;

    @Autowired
    JournalService journal;

    @Test
    void allFiftyProjectsOfThePublicSourcesArePublic() {
        assertThat(catalogue.count(ProjectFilter.ALL)).isEqualTo(50);
    }

    @Test
    void onlyThreeOfThemHoldACertificateAndNoneIsConfirmed() {
        var certified = rows(ProjectFilter.ALL.with(Facet.EVIDENCE, Set.of(Evidence.CERTIFIED.name())));
        assertThat(certified)
                .extracting(row -> row.name().in(Locale.of("vi")))
                .satisfiesExactlyInAnyOrder(
                        name -> assertThat(name).contains("LEGO"),
                        name -> assertThat(name).contains("Tetra Pak"),
                        name -> assertThat(name).contains("AkzoNobel"));
        assertThat(catalogue.count(ProjectFilter.ALL.with(Facet.EVIDENCE, Set.of(Evidence.CONFIRMED.name()))))
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
