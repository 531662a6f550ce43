package org.greenregistry.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.greenregistry.Book;
import org.greenregistry.dossier.InvestorKind;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyBuilder;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Site;
import org.greenregistry.dossier.SitePrecision;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.ledger.Publication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Packages of OC4IDS over the wire. */
class Oc4idsApiTest extends ApiTesting {

    private static final String WORD = "Oceandong";
    private static final String SECRET = "puertoeden";

    private final Oc4idsCheck check = new Oc4idsCheck();

    @BeforeEach
    void aBookOfThree() {
        if (api.get("/projects?q=" + WORD).total() == 0) {
            book.published(Book.project(WORD + " một"));
            book.published(Book.project(WORD + " hai"));
            book.published(ProjectContentBuilder.builder(Book.project(WORD + " ba"))
                    .category("ENERGY")
                    .site(new Site("Lô 1", "C-25760-2025", null, "1", point(), SitePrecision.EXACT, null, null, null))
                    .parties(List.of(
                            Party.of("p1", PartyRole.INVESTOR, "Công ty Biển", "SG"),
                            Party.of("p2", PartyRole.IMPLEMENTING, "CÔNG TY BIỂN", null),
                            PartyBuilder.builder(Party.of("p3", PartyRole.INVESTOR, SECRET + " person", "VN"))
                                    .kind(InvestorKind.VIETNAMESE_PERSON)
                                    .documentNumber(SECRET)
                                    .build()))
                    .build()
                    .excused(ValueGap.UNKNOWN));
            var hidden = book.submitted(OFFICER, Book.project(WORD + " kín"));
            as(REVIEWER, () -> reviews.approve(hidden, Publication.INTERNAL));
        }
    }

    private static GeoPoint point() {
        return GeoPoint.parse("106.7 11.05");
    }

    private JsonNode energy() {
        return api.get("/oc4ids?category=ENERGY&q=" + WORD)
                .json()
                .get("projects")
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/oc4ids?lang=vi&q=", "/oc4ids?lang=en&q=", "/oc4ids.json?lang=en&q="})
    void packagesAreSound(String address) {
        var answer = api.get(address + WORD);

        assertThat(check.faults(answer.text())).isEmpty();
        assertThat(answer.json().get("projects")).hasSize(3);
        assertThat(answer.json().get("uri").asString()).endsWith(address + WORD);
        assertThat(answer.json().get("links")).isNull();
        assertThat(answer.text()).doesNotContain("kín", SECRET);
    }

    @Test
    void thePagesAreTheWhole() {
        var read = new ArrayList<String>();
        var next = "/oc4ids?size=2&q=" + WORD;
        while (next != null) {
            var answer = api.get(next);
            assertThat(check.faults(answer.text())).isEmpty();
            answer.json()
                    .get("projects")
                    .values()
                    .forEach(project -> read.add(project.get("id").asString()));
            var link = answer.json().path("links").path("next");
            next = link.isMissingNode() ? null : relative(link.asString());
        }

        assertThat(read)
                .isEqualTo(api.get("/projects?sort=code&q=" + WORD).codes().stream()
                        .map(code -> "oc4ids-xxxxxx-" + code)
                        .toList());
    }

    private static String relative(String link) {
        var uri = URI.create(link);
        return uri.getRawPath().substring("/api/v1".length()) + "?" + uri.getRawQuery();
    }

    @Test
    void aProjectIsTold() {
        var project = energy();

        assertThat(project.get("title").asString()).isEqualTo(WORD + " ba");
        assertThat(project.get("status").asString()).isEqualTo("implementation");
        assertThat(project.get("type").asString()).isEqualTo("construction");
        assertThat(project.get("sector").values().stream().map(JsonNode::asString))
                .contains("energy");
        assertThat(project.get("locations").get(0).get("geometry").toString())
                .isEqualTo("{\"type\":\"Point\",\"coordinates\":[106.7,11.05]}");
        assertThat(project.get("updated").asString()).endsWith("+07:00");
    }

    @Test
    void anOrganisationIsOncePartyWithAllItsRolesAndAPersonIsNone() {
        var parties = energy().get("parties");

        assertThat(parties).hasSize(1);
        assertThat(parties.get(0).get("name").asString()).isEqualTo("Công ty Biển");
        assertThat(parties.get(0).get("roles").toString()).isEqualTo("[\"funder\",\"implementingOrganisation\"]");
        assertThat(parties.get(0).get("address").get("countryName").asString()).isEqualTo("SG");
    }

    @Test
    void oneProjectIsAPackageToo() {
        var code = api.get("/projects?q=" + WORD).codes().getFirst();

        assertThat(check.faults(api.get("/oc4ids/" + code).text())).isEmpty();
        assertThat(api.get("/oc4ids/none").status()).isEqualTo(404);
    }

    @Test
    void whereNothingIsFoundThereIsNoPackage() {
        for (var address : List.of("/oc4ids?q=", "/oc4ids.json?q=")) {
            var answer = api.get(address + "qqqxyzzy");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        }
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        assertThat(api.get("/oc4ids?colour=green").status()).isEqualTo(400);
        assertThat(api.get("/oc4ids.json?page=2").status()).isEqualTo(400);
    }
}
