package org.greenregistry.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.greenregistry.kernel.Confidence;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Source;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.organisation.Capability;
import org.greenregistry.organisation.CapabilityField;
import org.greenregistry.organisation.HelixRole;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.organisation.OrganisationContentBuilder;
import org.greenregistry.organisation.OrganisationSite;
import org.greenregistry.organisation.Ownership;
import org.greenregistry.place.HallRent;
import org.greenregistry.place.ParkContentBuilder;
import org.greenregistry.place.Telecom;
import org.greenregistry.place.Tenant;
import org.greenregistry.place.Utilities;
import org.greenregistry.place.Welcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Organisations, parks, units and code lists over the wire. */
class ApiListsTest extends ApiTesting {

    private static final String WORD = "Apitochuc";
    private static String code = "";

    @Autowired
    RecordService records;

    @BeforeEach
    void threeOrganisations() {
        if (code.isEmpty()) {
            book.published(organisation("một", "0312345677"));
            book.published(organisation("hai", "0312345679"));
            code = book.published(organisation("ba", "0312345678"));
        }
    }

    private static OrganisationContent organisation(String name, String number) {
        return OrganisationContentBuilder.builder(OrganisationContent.of(new Name(WORD + " " + name, null), "SG"))
                .ultimateCountry("JP")
                .roles(List.of(HelixRole.RESEARCH, HelixRole.INCUBATOR))
                .ownership(Ownership.PUBLIC_NON_PROFIT)
                .owner("Mẹ của " + name)
                .sites(List.of(new OrganisationSite("s1", null, null, "Số 1 " + name)))
                .capabilities(List.of(new Capability("c1", CapabilityField.TRAINING, LocalizedText.vi("Dạy hàn"))))
                .profile(new LocalizedText("Làm gì", "What it does"))
                .sources(List.of(new Source("n1", "https://example.org/nguon", null, Confidence.HIGH, null)))
                .website("https://example.org")
                .enterpriseCode(number)
                .note("malevich")
                .build();
    }

    private static List<String> values(JsonNode items, String name) {
        return items.values().stream().map(item -> item.get(name).asString()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/organisations?q=apitochuc", "/parks?lang=en", "/units", "/code-lists", "/projects"})
    void everyListHasTheEnvelope(String path) {
        var more = path + (path.contains("?") ? "&" : "?");
        var first = api.get(more + "size=1&page=2");

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().propertyNames()).containsExactly("total", "page", "size", "asOf", "links", "items");
        assertThat(first.json().get("page").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/organisations?q=apitochuc&size=1", "/parks?size=20", "/units?size=10&lang=en"})
    void linksLeadThroughAllPages(String path) {
        var items = new ArrayList<JsonNode>();
        var answer = api.get(path);
        var total = answer.total();
        var last = answer.json().get("links").get("last").asString();
        while (answer.json().get("links").has("next")) {
            items.addAll(answer.json().get("items").values());
            var next = answer.json().get("links").get("next").asString();
            assertThat(answer.header("Link")).contains("<" + next + ">; rel=\"next\"");
            answer = api.get(next.substring(next.indexOf("/api/v1") + "/api/v1".length()));
        }
        items.addAll(answer.json().get("items").values());
        assertThat(answer.json().get("links").get("self").asString()).isEqualTo(last);
        assertThat(answer.header("Link")).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
        assertThat(items).hasSize((int) total).doesNotHaveDuplicates();
    }

    @Test
    void linksKeepTheQuestion() {
        var links = api.get("/projects?q=" + "ph%C3%BA%26&phase=BUILDING&phase=PAUSED&page=1")
                .json()
                .get("links");

        assertThat(links.get("self").asString())
                .endsWith("/api/v1/projects?q=ph%C3%BA%26&phase=BUILDING&phase=PAUSED&page=1");
        assertThat(links.has("prev")).isFalse();
    }

    @Test
    void linksAreThoseTheReaderCanFollow() {
        var seen = api.get("/parks", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "book.example.org");

        assertThat(seen.json().get("links").get("first").asString())
                .isEqualTo("https://book.example.org/api/v1/parks?page=1");
    }

    @Test
    void anOrganisationSaysItsPartInCooperation() {
        var answer = api.get("/organisations/" + code).json();

        assertThat(answer.get("roles").toString()).isEqualTo("[\"RESEARCH\",\"INCUBATOR\"]");
        assertThat(answer.get("ownership").asString()).isEqualTo("PUBLIC_NON_PROFIT");
        assertThat(answer.get("owner").asString()).isEqualTo("Mẹ của ba");
        assertThat(answer.get("sites").toString()).isEqualTo("[{\"address\":\"Số 1 ba\"}]");
        assertThat(answer.get("capabilities").toString())
                .isEqualTo("[{\"field\":\"TRAINING\",\"text\":{\"vi\":\"Dạy hàn\"}}]");
        assertThat(answer.get("profile").get("en").asString()).isEqualTo("What it does");
        assertThat(values(answer.get("sources"), "reference")).containsExactly("https://example.org/nguon");
    }

    @Test
    void anOrganisationNamesTheOneItBelongsToByItsCode() {
        var parent = records.find(OrganisationContent.class, code, null).orElseThrow();
        var child = book.published(
                OrganisationContentBuilder.builder(OrganisationContent.of(new Name("Chi nhánh " + code, null), "VN"))
                        .parent(parent.record())
                        .build());

        assertThat(api.get("/organisations/" + child).json().get("parent").asString())
                .isEqualTo(code);
    }

    @Test
    void anOrganisationIsWhatThePublicMayRead() {
        var answer = api.get("/organisations/" + code);

        assertThat(answer.json().get("name").toString()).isEqualTo("{\"vi\":\"" + WORD + " ba\"}");
        assertThat(answer.json().get("country").asString()).isEqualTo("SG");
        assertThat(answer.json().get("ultimateCountry").asString()).isEqualTo("JP");
        assertThat(answer.text()).doesNotContain("0312345678", "malevich", "null");
        assertThat(api.get("/organisations?q=malevich").total()).isZero();
        assertThat(api.get("/organisations?q=0312345678").total()).isZero();
        assertThat(api.get("/organisations/" + code + "?asOf=2020-01-01").status())
                .isEqualTo(404);
    }

    @Test
    void aParkIsFoundByNameAndCode() {
        var found = api.get("/parks?q=vsip").json().get("items");
        assertThat(values(found, "code")).contains("VSIP1", "VSIP2");

        var park = api.get("/parks/VSIP2").json();
        assertThat(park.get("code").asString()).isEqualTo("VSIP2");
        assertThat(park.get("areaHa").isNumber()).isTrue();
        assertThat(park.get("location").size()).isEqualTo(2);
        assertThat(park.get("formerDistricts").isArray()).isTrue();
    }

    @Test
    void aParkSaysWhoIsInItAndWhatItSupplies() {
        var organisation = book.published(OrganisationContent.of(new Name("Nhựa apicokhu", null), "VN"));
        var record = records.find(OrganisationContent.class, organisation, null)
                .orElseThrow()
                .record();
        var code = book.published(ParkContentBuilder.builder()
                .name(new Name("Khu apicokhu", null))
                .unit("C-25813-2025")
                .utilities(new Utilities(null, null, null, null, null, null, new BigDecimal("5"), new BigDecimal("9")))
                .telecoms(List.of(new Telecom("t", "Nhà mạng", true), new Telecom("u", "Mạng kia", false)))
                .welcomes(List.of(new Welcome("w", "22"), new Welcome("x", "10")))
                .hallRent(new HallRent(new BigDecimal("4.5"), null, "USD"))
                .tenants(List.of(new Tenant("n", record, "Nhựa", LocalizedText.vi("Ống"), "A1", null, "Sổ của khu")))
                .asOf(ReducedDate.parse("2026"))
                .source("Sở")
                .build());

        var offer = api.get("/parks/" + code).json().get("offer");

        assertThat(offer.at("/utilities/gas").asInt()).isEqualTo(5);
        assertThat(offer.at("/utilities/gasCapacity").asInt()).isEqualTo(9);
        assertThat(offer.at("/telecoms/0/fibre").asBoolean()).isTrue();
        assertThat(offer.at("/telecoms/1").has("fibre")).isFalse();
        assertThat(offer.at("/welcomes").toString()).isEqualTo("[\"22\",\"10\"]");
        assertThat(offer.at("/tenants/0/organisation").asString()).isEqualTo(organisation);
        assertThat(offer.at("/hallRent/currency").asString()).isEqualTo("USD");
        assertThat(offer.at("/tenants/0/name").asString()).isEqualTo("Nhựa");
        assertThat(offer.at("/tenants/0/activity/vi").asString()).isEqualTo("Ống");
    }

    @Test
    void aSampleParkIsSaidToBeOneInTheList() {
        book.published(ParkContentBuilder.builder()
                .name(new Name("Khu apimau", null))
                .unit("C-25813-2025")
                .asOf(ReducedDate.parse("2026"))
                .source("Sở")
                .sample(true)
                .build());

        assertThat(api.get("/parks?q=apimau").json().at("/items/0/sample").asBoolean())
                .isTrue();
        assertThat(api.get("/parks?q=vsip").json().at("/items/0/sample").asBoolean(true))
                .isFalse();
    }

    @Test
    void unitsAreThoseOfTheDay() {
        var now = api.get("/units?level=COMMUNE&size=200").json();
        var then = api.get("/units?level=DISTRICT&on=2025-06-30").json();

        assertThat(values(now.get("items"), "level")).containsOnly("COMMUNE");
        assertThat(api.get("/units?level=DISTRICT").total()).isZero();
        assertThat(then.get("total").asInt()).isPositive();
    }

    @Test
    void aUnitTellsWhatItWasAndBecame() {
        var old = api.get("/units/C-25760-OLD").json();

        assertThat(old.get("validTo").asString()).isEqualTo("2025-06-30");
        var next = old.get("became").get(0);
        assertThat(next.get("on").asString()).isEqualTo("2025-07-01");
        assertThat(api.get("/units/" + next.get("unit").asString())
                        .json()
                        .get("began")
                        .toString())
                .contains("C-25760-OLD");
    }

    @Test
    void everyCodeListNamesItsCodes() {
        var names = values(api.get("/code-lists?size=200").json().get("items"), "name");

        assertThat(names)
                .contains("stage", "transition", "category", "section", "country", "vsic-2025", "unit-level")
                .doesNotHaveDuplicates();
        for (var name : names) {
            var list = api.get("/code-lists/" + name);
            assertThat(list.text()).doesNotContain("!vi:", "!en:");
            assertThat(values(list.json().get("items"), "value"))
                    .as(name)
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aStageHasItsPhaseAndATransitionItsEnds() {
        assertThat(api.get("/code-lists/stage").text())
                .contains("\"value\":\"REGISTERED\",\"label\":{\"vi\":")
                .contains("\"group\":\"BUILDING\"");
        assertThat(api.get("/code-lists/transition").text())
                .contains("\"from\":\"UNDER_CONSTRUCTION\",\"to\":\"TRIAL_OPERATION\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/organisations?country=JP, country",
        "/parks?asOf=2026-01-01, asOf",
        "/units?level=VILLAGE, level",
        "/units?on=yesterday, on",
        "/code-lists?q=a, q",
        "/parks?size=0, size"
    })
    void whatIsNotUnderstoodIsNamed(String path, String parameter) {
        assertThat(api.get(path).status()).isEqualTo(400);
        assertThat(api.get(path).json().get("parameter").asString()).isEqualTo(parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/organisations/TC-0", "/parks/NONE", "/units/C-0", "/code-lists/none"})
    void whatIsNotThereIsNotFound(String path) {
        assertThat(api.get(path).status()).isEqualTo(404);
    }
}
