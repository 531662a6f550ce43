package org.greenregistry.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.greenregistry.Book;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** OGC API – Features by the text of its requirements. */
class OgcApiTest extends OgcTesting {

    @Test
    void theLandingPageLeadsEverywhere() {
        var landing = json("/ogc");

        for (var relation : List.of("self", "service-desc", "conformance", "data")) {
            assertThat(link(landing, relation)).startsWith("http://127.0.0.1:" + port + "/ogc");
            assertThat(get(link(landing, relation)).statusCode()).as(relation).isEqualTo(200);
        }
        assertThat(json(link(landing, "conformance")).path("conformsTo").values().stream()
                        .map(JsonNode::asString))
                .contains(
                        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
                        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
                        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30");
    }

    @Test
    void collectionsSayWhereTheyReach() {
        var collections = json(link(json("/ogc"), "data")).path("collections");

        assertThat(collections.values().stream().map(one -> one.path("id").asString()))
                .containsExactly("projects", "parks", "units");
        for (var collection : collections.values()) {
            assertThat(json(link(collection, "self"))).isEqualTo(collection);
            assertThat(get(link(collection, "items")).headers().firstValue("Content-Type"))
                    .hasValue("application/geo+json");
            assertThat(collection.path("extent").path("spatial").path("bbox").get(0))
                    .hasSize(4);
            assertThat(collection.path("crs").get(0).asString()).endsWith("/CRS84");
        }
        var interval = collections
                .get(0)
                .path("extent")
                .path("temporal")
                .path("interval")
                .get(0);
        assertThat(Instant.parse(interval.get(0).asString())).isBefore(Instant.now());
        assertThat(interval.get(1).isNull()).isTrue();
    }

    @Test
    void theDefinitionKnowsEveryParameterThatIsTaken() {
        var answer = get("/ogc/api");
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/vnd.oai.openapi+json");
        var definition = json("/ogc/api");
        assertThat(definition.path("openapi").asString()).startsWith("3.0.");
        assertThat(definition.path("servers").get(0).path("url").asString())
                .isEqualTo("http://127.0.0.1:" + port + "/ogc");
        var limit = parameter(definition, "limit").path("schema");
        assertThat(limit.path("minimum").asInt()).isEqualTo(1);
        assertThat(limit.path("maximum").asInt()).isEqualTo(1000);
        assertThat(limit.path("default").asInt()).isEqualTo(100);
        for (var name : List.of("bbox", "datetime", "category", "stage", "capital.min", "q", "samples", "asOf")) {
            assertThat(parameter(definition, name).isMissingNode()).as(name).isFalse();
        }
        for (var name : List.of("page", "size", "sort")) {
            assertThat(parameter(definition, name).isMissingNode()).as(name).isTrue();
        }
    }

    private static JsonNode parameter(JsonNode definition, String name) {
        return definition
                .path("paths")
                .path("/collections/projects/items")
                .path("get")
                .path("parameters")
                .values()
                .stream()
                .filter(parameter -> parameter.path("name").asString().equals(name))
                .findFirst()
                .orElse(definition.path("none"));
    }

    @Test
    void everyFeatureIsReadOnceWhateverTheSizeOfPages() {
        for (var limit : List.of(1, 2, 5, 1000)) {
            assertThat(allIds(ITEMS + "&limit=" + limit)).isEqualTo(codes(""));
        }
        var page = json(ITEMS + "&limit=2");
        assertThat(page.path("numberMatched").asInt()).isEqualTo(5);
        assertThat(page.path("numberReturned").asInt()).isEqualTo(2);
        assertThat(json(link(page, "next")).path("numberMatched").asInt()).isEqualTo(5);
        assertThat(Instant.parse(page.path("timeStamp").asString())).isNotNull();
        assertThat(link(page, "self")).contains("limit=2").contains("q=" + WORD);
        assertThat(link(json(ITEMS), "next")).isEmpty();
    }

    /** A project that comes in while somebody reads moves nothing on the pages behind. */
    @Test
    void theBookMayMoveBetweenPages() {
        var items = "/ogc/collections/projects/items?q=Ogcmoving&limit=1";
        var first = book.published(Book.project("Ogcmoving a"));
        var second = book.published(Book.project("Ogcmoving b"));
        var page = json(items);
        var third = book.published(Book.project("Ogcmoving c"));

        assertThat(ids(page)).containsExactly(first);
        assertThat(allIds(link(page, "next"))).containsExactly(second, third);
    }

    @Test
    void aFeatureIsWhatTheCollectionHas() {
        var feature = json(ITEMS + "&category=ENERGY").path("features").get(0);
        var alone = json("/ogc/collections/projects/items/" + feature.path("id").asString());

        assertThat(feature.path("geometry").toString()).isEqualTo("{\"type\":\"Point\",\"coordinates\":[106.2,11.65]}");
        assertThat(feature.path("properties").path("precision").asString()).isEqualTo("SITE");
        assertThat(alone.path("properties")).isEqualTo(feature.path("properties"));
        assertThat(link(alone, "self")).endsWith(feature.path("id").asString());
        assertThat(link(alone, "collection")).endsWith("/ogc/collections/projects");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "106.19,11.6,106.21,11.7; một,ba",
                "106.19,11.6,0,106.21,11.7,100; một,ba",
                "170,-10,-170,10; ba",
                "106.1,10.0,-170,12.0; một,hai,ba,bốn,năm",
                "0,0,1,1; ba"
            })
    void aBoxHoldsWhatLiesInItAndWhatLiesNowhere(String box, String names) {
        var found = json(ITEMS + "&bbox=" + box).path("features").values().stream()
                .map(feature -> feature.path("properties").path("name").asString());

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(Stream.of(names.split(",", -1))
                        .map(name -> WORD + " " + name)
                        .toList());
        assertThat(allIds(ITEMS + "&limit=1&bbox=" + box)).hasSize(names.split(",", -1).length);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01T00:00:00Z/.., 5",
        "2020-01-01T00:00:00Z/, 5",
        "../2020-01-01T00:00:00Z, 0",
        "/2020-01-01T00:00:00Z, 0",
        "2020-01-01T00:00:00Z/2999-01-01T00:00:00%2B07:00, 5",
        "2020-01-01T00:00:00Z, 0",
        "2020-01-01, 0"
    })
    void theTimeOfAProjectIsThatOfItsVersion(String datetime, int many) {
        assertThat(json(ITEMS + "&datetime=" + datetime).path("numberMatched").asInt())
                .isEqualTo(many);
    }

    @Test
    void theTimeOfAProjectIsAMomentToo() {
        var updated = json(ITEMS).path("features").get(0).path("properties").path("updatedAt");

        assertThat(ids(json(ITEMS + "&datetime=" + updated.asString())))
                .contains(codes("").getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=-1",
                "limit=ten",
                "bbox=1,2,3",
                "bbox=a,b,c,d",
                "bbox=1,2,3,91",
                "bbox=1,9,3,2",
                "datetime=soon",
                "datetime=../..",
                "datetime=2021-01-01T00:00:00Z/2020-01-01T00:00:00Z",
                "colour=green",
                "stage=SOON",
                "f=xml",
                "page=2",
                "sort=name",
                "lang=fr"
            })
    void whatIsNotUnderstoodIsRefused(String wrong) {
        var answer = get("/ogc/collections/projects/items?" + wrong);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"parameter\":\"" + wrong.substring(0, wrong.indexOf('=')) + "\"");
    }

    @Test
    void moreThanTheMostIsTheMost() {
        assertThat(get(ITEMS + "&limit=99999999").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ogc?x=1", "/ogc/conformance?x=1", "/ogc/collections?x=1", "/ogc/collections/parks?x=1"})
    void otherAddressesRefuseUnknownParametersToo(String address) {
        assertThat(get(address).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ogc/none",
                "/ogc/collections/none",
                "/ogc/collections/none/items",
                "/ogc/collections/projects/items/none",
                "/ogc/collections/parks/items/none"
            })
    void whatIsNotThereIsNotThere(String address) {
        assertThat(get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void linksAreThoseOfTheProxy() {
        var landing = json("/ogc", "X-Forwarded-Host", "data.example.vn", "X-Forwarded-Proto", "https");

        assertThat(link(landing, "data")).isEqualTo("https://data.example.vn/ogc/collections");
    }

    @Test
    void anySiteMayRead() {
        assertThat(get("/ogc", "Origin", "https://map.example").headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue("*");
    }

    @Test
    void parksAndUnitsAreComplete() {
        assertThat(allIds("/ogc/collections/parks/items?limit=7"))
                .hasSize(json("/ogc/collections/parks/items")
                        .path("numberMatched")
                        .asInt())
                .doesNotHaveDuplicates()
                .contains("VSIP2");
        var today = allIds("/ogc/collections/units/items?level=COMMUNE&datetime=2026-01-01T00:00:00Z&limit=50");
        assertThat(today).contains("C-25760-2025").doesNotHaveDuplicates();
        assertThat(allIds("/ogc/collections/units/items?level=COMMUNE&limit=500"))
                .hasSizeGreaterThan(today.size());
        assertThat(json("/ogc/collections/units/items/C-25760-2025")
                        .path("geometry")
                        .isNull())
                .isTrue();
    }

    @Test
    void nothingThatIsNotPublicIsThere() {
        for (var language : List.of("vi", "en")) {
            assertThat(get(ITEMS + "&lang=" + language).body()).doesNotContain("kín", SECRET);
        }
        assertThat(json("/ogc/collections/projects/items?q=" + SECRET)
                        .path("numberMatched")
                        .asInt())
                .isZero();
    }
}
