package org.greenregistry.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.dossier.GreenDealArea;
import org.greenregistry.dossier.GreenFrame;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Site;
import org.greenregistry.dossier.SitePrecision;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.place.ParkContentBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the public's maps fetch, over the wire. */
@AppTest
class MapAnswersTest {

    @Autowired
    Book book;

    @Autowired
    ReviewService reviews;

    @LocalServerPort
    int port;

    @Test
    void aProjectInAParkIsDrawnHollow() throws Exception {
        var code = book.published(Book.project("Trên bản đồ"));

        var drawing = drawing("map/projects/" + code + "?lang=en");

        var pin = items(drawing, "pin").getFirst();
        assertThat(pin.path("name").asString("")).isEqualTo("Trên bản đồ in English");
        assertThat(pin.path("approximate").asBoolean(false)).isTrue();
        assertThat(pin.path("at").toString()).isEqualTo("[106.696,11.043]");
    }

    @Test
    void parksAreDrawnBySizeAndLeadToTheirPages() throws Exception {
        var code = book.published(ParkContentBuilder.builder(SomePark.withLot("Khu bando", "A", "1"))
                .point(new GeoPoint(new BigDecimal("11.1"), new BigDecimal("106.7")))
                .build());

        var all = drawing("map/parks?lang=en");
        assertThat(items(all, "area"))
                .hasSizeGreaterThanOrEqualTo(40)
                .extracting(MapAnswersTest::href)
                .contains("en/parks/VSIP2");
        assertThat(items(all, "pin")).extracting(MapAnswersTest::href).contains("en/parks/" + code);
        assertThat(items(drawing("map/parks?q=vsip+iii"), "area")).hasSize(1);
        assertThat(items(drawing("map/parks/VSIP2"), "area")).hasSize(1);
        assertThat(items(drawing("map/parks/VSIP2"), "pin")).hasSize(1);
        assertThat(items(drawing("map/parks/" + code), "pin")).hasSize(1);
        assertThat(items(drawing("map/hubs/WTC"), "pin")).hasSize(1);
        assertThat(items(drawing("map/hubs/khu-khoa-hoc-cong-nghe"), "area")).hasSize(2);
    }

    @Test
    void aNarrowedListOfParksIsLookedAtAndItsHitsAreMarked() throws Exception {
        var planned = drawing("map/parks?lang=en&status=PLANNED");
        assertThat(planned.has("box")).isTrue();
        assertThat(items(planned, "pin")).extracting(MapAnswersTest::href).contains("en/parks/LH");
        assertThat(items(planned, "area")).hasSameSizeAs(items(planned, "pin")).allSatisfy(area -> {
            assertThat(area.has("href")).isFalse();
            assertThat(area.path("count").asLong(-1)).isZero();
        });

        assertThat(drawing("map/parks?lang=en").has("box")).isFalse();
        assertThat(drawing("map/parks?q=khong+co").path("items")).isEmpty();
    }

    @Test
    void onItsOwnMapAParkIsNoWayToThePageOneIsOn() throws Exception {
        assertThat(drawing("map/parks/VSIP2").path("items")).hasSize(2).allSatisfy(item -> assertThat(item.has("href"))
                .isFalse());
        assertThat(drawing("map/hubs/khu-khoa-hoc-cong-nghe")
                        .path("items")
                        .valueStream()
                        .filter(item -> item.has("href"))
                        .map(MapAnswersTest::href))
                .containsExactlyInAnyOrder("parks/LH", "parks/KHCN");
    }

    @Test
    void aSampleParkIsSaidToBeOneOnTheMap() throws Exception {
        var code = book.published(ParkContentBuilder.builder(SomePark.withLot("Khu bando mau", "A", "1"))
                .point(new GeoPoint(new BigDecimal("11.2"), new BigDecimal("106.6")))
                .area(new BigDecimal("120"))
                .sample(true)
                .build());

        for (var path : List.of("map/parks", "map/parks/" + code, "map/parks?q=bando+mau")) {
            assertThat(items(drawing(path), "area"))
                    .filteredOn(area -> area.path("id").asString("").equals(code))
                    .as(path)
                    .singleElement()
                    .satisfies(
                            area -> assertThat(area.path("note").asString("")).isEqualTo("Khu mẫu · 120 ha"));
        }
    }

    @Test
    void theGroundOfEveryMapIsOpenAndKept() throws Exception {
        var ground = drawing("map/places?lang=en");

        assertThat(ground.path("words").path("nearer").asString("")).isEqualTo("Zoom in");
        assertThat(items(ground, "area"))
                .hasSize(40)
                .allSatisfy(park -> assertThat(park.path("radius").asDouble(0)).isBetween(100.0, 5000.0));
        assertThat(items(ground, "airport")).hasSize(2);
        assertThat(items(ground, "port")).hasSize(2);
        assertThat(items(ground, "name")).hasSize(36);
        assertThat(get("map/places").headers().firstValue("Cache-Control")).hasValue("max-age=600, public");
    }

    @Test
    void withoutAnyPlaceThereIsNoMap() throws Exception {
        var nowhere = ProjectContentBuilder.builder(Book.project("Không rõ ở đâu"))
                .site(Site.of("Phường Hòa Phú", "D-718", null))
                .build();

        assertThat(get("map/projects/" + book.published(nowhere)).statusCode()).isEqualTo(404);
    }

    @Test
    void aListIsDrawnAsNumbersThatOpenTheirRowsAndPointsThatOpenTheirProject() throws Exception {
        var word = "banda" + UUID.randomUUID().toString().substring(0, 8);
        book.published(Book.project("Trong khu " + word));
        book.published(Book.project("Cũng trong khu " + word));
        var here = new GeoPoint(new BigDecimal("11.05"), new BigDecimal("106.68"));
        var exact = book.published(ProjectContentBuilder.builder(Book.project("Đúng chỗ " + word))
                .site(site(here, SitePrecision.EXACT))
                .build());

        var sketch = book.published(ProjectContentBuilder.builder(Book.project("Chấm tay " + word))
                .site(site(new GeoPoint(new BigDecimal("11.06"), new BigDecimal("106.69")), null))
                .build());

        var drawing = drawing("map/projects?lang=vi&view=map&q=" + word);

        var park = items(drawing, "area").stream()
                .filter(area -> area.path("count").asLong(0) > 0)
                .toList();
        assertThat(park).singleElement().satisfies(area -> {
            assertThat(area.path("count").asLong(0)).isEqualTo(2);
            assertThat(area.path("href").asString("")).isEqualTo("projects?q=" + word + "&park=VSIP2");
        });
        var pins = items(drawing, "pin");
        assertThat(pins)
                .extracting(MapAnswersTest::href)
                .containsExactly("projects/" + exact + "/dung-cho-" + word, "projects/" + sketch + "/cham-tay-" + word);
        assertThat(pins)
                .extracting(pin -> pin.path("approximate").asBoolean(false))
                .containsExactly(false, true);
        assertThat(pins)
                .allSatisfy(pin -> assertThat(pin.path("tone").asString("")).isEqualTo("building"));
    }

    @Test
    void throughALensEveryMarkSaysHowManyServeItAndHowWellThatIsProved() throws Exception {
        var word = "lang" + UUID.randomUUID().toString().substring(0, 8);
        book.published(ProjectContentBuilder.builder(Book.project("Sinh học " + word))
                .frame(new GreenFrame(List.of(GreenDealArea.BIODIVERSITY), List.of(), List.of(), List.of()))
                .claims(List.of())
                .build());
        book.published(Book.project("Không nói " + word));
        var here = new GeoPoint(new BigDecimal("11.05"), new BigDecimal("106.68"));
        book.published(ProjectContentBuilder.builder(Book.project("Đúng chỗ " + word))
                .site(site(here, SitePrecision.EXACT))
                .build());

        var drawing = drawing("map/projects?lang=en&view=map&lens=greenDeal&q=" + word);

        assertThat(drawing.path("scale").path("steps").valueStream().map(step -> step.asString("")))
                .startsWith("Without a Green Deal area", "No green evidence yet")
                .hasSize(5);
        assertThat(items(drawing, "area").stream()
                        .filter(area -> area.path("count").asLong(0) > 0))
                .singleElement()
                .satisfies(area -> {
                    assertThat(area.path("ring").toString()).isEqualTo("[1,1,0,0,0]");
                    assertThat(area.path("note").asString("")).startsWith("2 projects · 1 with a Green Deal area");
                });
        assertThat(items(drawing, "pin")).singleElement().satisfies(pin -> {
            assertThat(pin.path("ring").toString()).isEqualTo("[1,0,0,0,0]");
            assertThat(pin.path("note").asString("")).endsWith(" · Without a Green Deal area");
        });
        assertThat(drawing("map/projects?lang=en&view=map&q=" + word).has("scale"))
                .isFalse();
    }

    private static String href(JsonNode item) {
        return item.path("href").asString("");
    }

    private static Site site(GeoPoint point, @Nullable SitePrecision precision) {
        return new Site("Phường Hòa Phú", "C-25760-OLD", "VSIP2", null, point, precision, null, null, null);
    }

    @Test
    void whatIsNotForThePublicIsOnNoMap() throws Exception {
        var waiting = book.submitted(People.OFFICER, Book.project("Nội bộ"));
        var code = People.as(People.REVIEWER, () -> reviews.approve(waiting, Publication.INTERNAL));

        assertThat(get("map/projects/" + code).statusCode()).isEqualTo(404);
    }

    private JsonNode drawing(String path) throws IOException, InterruptedException {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        return JsonMapper.shared().readTree(answer.body());
    }

    private static List<JsonNode> items(JsonNode drawing, String kind) {
        return drawing.path("items")
                .valueStream()
                .filter(item -> item.path("kind").asString("").equals(kind))
                .toList();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var visitor = HttpClient.newHttpClient()) {
            return visitor.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
