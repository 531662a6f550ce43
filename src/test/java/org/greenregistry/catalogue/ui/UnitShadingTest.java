package org.greenregistry.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.STEWARD;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;
import static org.greenregistry.place.Borders.feature;
import static org.greenregistry.place.Borders.square;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Site;
import org.greenregistry.place.Borders;
import org.greenregistry.place.BoundaryInput;
import org.greenregistry.place.BoundaryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Units coloured by number, over the wire. */
@AppTest
class UnitShadingTest {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @Autowired
    Book book;

    @Autowired
    BoundaryService boundaries;

    @LocalServerPort
    int port;

    private final String word = "tomau" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void nothingStays() {
        as(STEWARD, boundaries::sets).forEach(set -> does(STEWARD, () -> boundaries.remove(set.id(), "hết thử")));
    }

    private void adopt() {
        does(
                STEWARD,
                () -> boundaries.adopt(
                        new BoundaryInput("Sở đo đạc", "CC BY 4.0", "12/QĐ", REFORM, REFORM),
                        Borders.file(
                                feature("\"code\":\"25760\"", square(106.65, 11.02, 0.05)),
                                feature("\"code\":\"25747\"", square(106.65, 10.97, 0.05)))));
    }

    private String published() {
        return book.published(ProjectContentBuilder.builder(Book.project("Ở phường " + word))
                .site(Site.of("Phường Bình Dương", "C-25760-2025", null))
                .build());
    }

    @Test
    void withoutBoundariesAMapIsAsItWas() throws Exception {
        published();

        var drawing = json(get("map/projects?q=" + word));

        assertThat(drawing.has("borders")).isFalse();
        assertThat(units(drawing)).isEmpty();
        assertThat(units(json(get("map/borders?on=2026-01-01")))).isEmpty();
    }

    @Test
    void eachUnitHasTheNumberOfItsRowsAndOpensThem() throws Exception {
        published();
        published();
        adopt();

        var drawing = json(get("map/projects?lang=en&view=map&q=" + word));

        assertThat(drawing.path("steps").valueStream().map(step -> step.asString("")))
                .containsExactly("1–2");
        var full = units(drawing).stream()
                .filter(unit -> unit.path("shade").asInt(0) == 1)
                .toList();
        assertThat(full).singleElement().satisfies(unit -> {
            assertThat(unit.path("id").asString("")).isEqualTo("C-25760-2025");
            assertThat(unit.path("note").asString("")).isEqualTo("2 projects in the whole unit");
            assertThat(unit.path("href").asString("")).isEqualTo("en/projects?q=" + word + "&unit=C-25760-2025");
        });
        assertThat(units(drawing))
                .filteredOn(unit -> unit.path("shade").asInt(9) == 0)
                .singleElement()
                .satisfies(unit -> assertThat(unit.has("href")).isFalse());
    }

    @Test
    void outlinesComeOnceAndAreKeptUntilTheyChange() throws Exception {
        published();
        adopt();

        var path = json(get("map/projects?lang=vi&q=" + word)).path("borders").asString("");
        var outlines = get(path);
        var tag = outlines.headers().firstValue("ETag").orElseThrow();

        assertThat(units(json(outlines))).hasSize(2).allSatisfy(unit -> assertThat(
                        unit.path("parts").path(0).path(0).size())
                .isEqualTo(5));
        assertThat(json(outlines).path("credit").asString("")).isEqualTo("Ranh giới: Sở đo đạc (CC BY 4.0)");
        assertThat(outlines.headers().firstValue("Cache-Control")).hasValue("max-age=600, public");
        assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        nothingStays();
        assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void aDayBeforeTheBoundariesHasNone() throws Exception {
        published();
        adopt();

        assertThat(json(get("map/projects?asOf=2025-06-30&q=" + word)).has("borders"))
                .isFalse();
        assertThat(units(json(get("map/borders?on=2025-06-30")))).isEmpty();
        assertThat(get("map/borders?on=gestern").statusCode()).isEqualTo(400);
    }

    @Test
    void aroundOneProjectAllProjectsAreCounted() throws Exception {
        var code = published();
        adopt();

        var drawing = json(get("map/projects/" + code + "?lang=vi"));

        assertThat(units(drawing))
                .filteredOn(unit -> unit.path("id").asString("").equals("C-25760-2025"))
                .singleElement()
                .satisfies(unit -> assertThat(unit.path("href").asString("")).isEqualTo("projects?unit=C-25760-2025"));
    }

    private static List<JsonNode> units(JsonNode drawing) {
        return drawing.path("items")
                .valueStream()
                .filter(item -> item.path("kind").asString("").equals("unit"))
                .toList();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        try (var visitor = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path));
            return visitor.send(
                    (headers.length == 0 ? request : request.headers(headers)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
