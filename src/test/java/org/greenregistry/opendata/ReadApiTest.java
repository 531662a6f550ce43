package org.greenregistry.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.greenregistry.Book;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.GreenFrame;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Site;
import org.greenregistry.dossier.SitePrecision;
import org.greenregistry.dossier.SustainableGoal;
import org.greenregistry.kernel.GeoPoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists and counts over the wire: every parameter narrows as it says, and shapes are exact. */
class ReadApiTest extends ApiTesting {

    private static final String WORD = "Apidanhsach";

    @BeforeEach
    void aBookOfThree() {
        if (api.get("/projects?q=" + WORD).total() == 0) {
            book.published(project("một"));
            book.published(ProjectContentBuilder.builder(project("hai"))
                    .category("ENERGY")
                    .capital(List.of(usd("5000000.5")))
                    .build());
            book.published(
                    ProjectContentBuilder.builder(project("mẫu")).sample(true).build());
        }
    }

    private static ProjectContent project(String name) {
        return ProjectContentBuilder.builder(Book.project(WORD + " " + name))
                .site(new Site(
                        "Phường Hòa Phú",
                        "C-25760-OLD",
                        "VSIP2",
                        null,
                        new GeoPoint(new BigDecimal("11.05"), new BigDecimal("106.68")),
                        SitePrecision.EXACT,
                        null,
                        null,
                        new BigDecimal("120000")))
                .capital(List.of(usd("1234567890123456")))
                .frame(new GreenFrame(List.of(), List.of(), List.of(SustainableGoal.GOAL_9), List.of()))
                .build();
    }

    private static CapitalFigure usd(String amount) {
        return new CapitalFigure("c1", new BigDecimal(amount), "USD", CapitalKind.ANNOUNCED, null, "báo", true);
    }

    private ApiClient.Answer list(String more) {
        return api.get("/projects?q=" + WORD + more);
    }

    @Test
    void aPageHasItsShape() {
        var answer = list("&sort=code");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.json().propertyNames()).containsExactly("total", "page", "size", "asOf", "links", "items");
        assertThat(answer.total()).isEqualTo(2);
        assertThat(answer.json().get("page").asInt()).isOne();
        assertThat(answer.json().get("size").asInt()).isEqualTo(20);
        var item = answer.json().get("items").get(0);
        assertThat(item.propertyNames())
                .containsExactly(
                        "code",
                        "slug",
                        "name",
                        "stage",
                        "phase",
                        "category",
                        "section",
                        "unit",
                        "park",
                        "investors",
                        "capital",
                        "landHa",
                        "location",
                        "updatedAt");
        assertThat(item.get("name").asString()).isEqualTo(WORD + " một");
        assertThat(item.get("stage").asString()).isEqualTo("UNDER_CONSTRUCTION");
        assertThat(item.get("phase").asString()).isEqualTo("BUILDING");
        assertThat(item.get("park").asString()).isEqualTo("VSIP2");
        assertThat(item.get("investors").get(1).toString()).isEqualTo("{\"name\":\"VSIP\",\"country\":\"SG\"}");
        assertThat(item.get("updatedAt").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        assertThat(answer.text())
                .contains("\"capital\":{\"amount\":1234567890123456,\"currency\":\"USD\",\"kind\":\"ANNOUNCED\"}")
                .contains("\"amount\":5000000.5,")
                .contains("\"landHa\":12,")
                .contains("\"location\":[106.68,11.05]")
                .doesNotContain("null");
    }

    @Test
    void wordsAreInTheLanguageAskedFor() {
        assertThat(list("&sort=code&lang=en")
                        .json()
                        .get("items")
                        .get(0)
                        .get("name")
                        .asString())
                .isEqualTo(WORD + " một in English");
        assertThat(list("&sort=code&lang=vi")
                        .json()
                        .get("items")
                        .get(0)
                        .get("name")
                        .asString())
                .isEqualTo(WORD + " một");
    }

    @ParameterizedTest
    @CsvSource({
        "phase=BUILDING, 2",
        "phase=OPERATING, 0",
        "stage=UNDER_CONSTRUCTION, 2",
        "stage=CALLING&stage=UNDER_CONSTRUCTION, 2",
        "category=ENERGY, 1",
        "category=ENERGY&category=SMART_CITY, 2",
        "section=M, 2",
        "section=C, 0",
        "unit=C-25760-2025, 2",
        "unit=C-25747-2025, 0",
        "district=D-718, 2",
        "park=VSIP2, 2",
        "park=VSIP1, 0",
        "country=SG, 2",
        "country=JP, 0",
        "owner=SG, 0",
        "proof=self_declared, 2",
        "proof=none, 0",
        "taxonomy=WATER, 0",
        "sdg=9, 2",
        "sdg=1, 0",
        "seeking=false, 2",
        "seeking=true, 0",
        "capital.min=1000000000000000&capital.currency=USD&capital.unstated=exclude, 1",
        "capital.max=6000000&capital.currency=USD&capital.unstated=exclude, 1",
        "land.min=12, 2",
        "land.min=12.5, 0",
        "land.max=11, 0",
        "'bbox=106.6,11.0,106.7,11.1', 2",
        "'bbox=105.6,11.0,105.7,11.1', 0",
        "asOf=2019-01-01, 0",
        "samples=include, 3",
        "samples=only, 1",
        "samples=exclude, 2",
        "size=1, 2"
    })
    void everyParameterNarrows(String parameter, long total) {
        assertThat(list("&" + parameter).total()).isEqualTo(total);
    }

    @Test
    void theOrderIsAsAsked() {
        var rising = list("&sort=capital,code&capital.currency=USD").codes();

        assertThat(rising)
                .hasSize(2)
                .isEqualTo(list("&sort=-capital&capital.currency=USD").codes().reversed());
        assertThat(list("&sort=-code").codes())
                .isEqualTo(list("&sort=code").codes().reversed());
    }

    @Test
    void pagesFollowOneAnother() {
        var all = list("&sort=code&samples=include&size=200").codes();
        var one = Stream.of(1, 2, 3)
                .flatMap(page -> list("&sort=code&samples=include&size=1&page=" + page).codes().stream());

        assertThat(one).isEqualTo(all).hasSize(3);
        assertThat(list("&page=9").codes()).isEmpty();
        assertThat(list("&page=9").total()).isEqualTo(2);
    }

    @Test
    void everyFacetCountsWhatItsValueWouldGive() {
        var facets = api.get("/facets?q=" + WORD + "&category=ENERGY&lang=en").json();

        assertThat(facets.get("category").toString())
                .contains("\"value\":\"ENERGY\",\"label\":\"Energy\",\"count\":1")
                .contains("\"value\":\"SMART_CITY\"");
        for (var facet : facets.propertyNames()) {
            for (var value : facets.get(facet).values()) {
                var rest = facet.equals("category") ? "" : "&category=ENERGY";
                assertThat(list("&" + facet + "=" + value.get("value").asString() + rest)
                                .total())
                        .as(facet + value)
                        .isEqualTo(value.get("count").asLong());
                assertThat(value.get("label").asString()).isNotBlank();
            }
        }
        assertThat(facets.propertyNames())
                .contains(
                        "phase",
                        "stage",
                        "category",
                        "section",
                        "unit",
                        "district",
                        "park",
                        "country",
                        "owner",
                        "proof",
                        "taxonomy",
                        "certificate",
                        "sdg",
                        "seeking");
    }

    @Test
    void theMomentIsEchoedOrToday() {
        assertThat(list("&asOf=2020-05-06").json().get("asOf").asString()).isEqualTo("2020-05-06");
        var today = list("").json().get("asOf").asString();
        assertThat(list("&asOf=" + today).codes()).isEqualTo(list("").codes());
    }

    @Test
    void wordsMayBeTypedWithoutMarks() {
        var typed = URLEncoder.encode(WORD.toLowerCase(Locale.ROOT) + " phuong hoa phu", StandardCharsets.UTF_8);
        assertThat(api.get("/projects?q=" + typed).total()).isEqualTo(2);
    }
}
