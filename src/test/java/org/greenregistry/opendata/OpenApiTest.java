package org.greenregistry.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.Book;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document and the API say the same. */
class OpenApiTest extends ApiTesting {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private JsonNode document() {
        return api.get("/openapi.json?lang=en").json();
    }

    private static Stream<JsonNode> operations(JsonNode document) {
        return document.get("paths").values().stream().flatMap(path -> path.values().stream());
    }

    /** What the web server answers below the API, without what is there for whatever is not there. */
    private TreeSet<String> mapped() {
        var mapped = new TreeSet<String>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> mapping.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/") && !path.equals("/api/**"))
                .forEach(path -> mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> mapped.add(method + " " + path.replaceAll(":[^/]+}(?=/|$)", "}")))));
        return mapped;
    }

    @Test
    void everyAddressIsDescribedAndNoOther() {
        var described = new TreeSet<String>();
        document().get("paths").properties().forEach(path -> path.getValue()
                .propertyNames()
                .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(described).isEqualTo(mapped()).contains("GET /api/v1/projects/{code}/versions/{number}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everythingHasWords(String language) {
        var answer = api.get("/openapi.json?lang=" + language);

        assertThat(answer.text()).doesNotContain("!vi:", "!en:");
        operations(answer.json()).forEach(operation -> assertThat(
                        operation.get("summary").asString())
                .as("words api.operation." + operation.get("operationId").asString())
                .doesNotContain("/api/"));
        answer.json().get("tags").values().forEach(tag -> assertThat(
                        tag.get("description").asString())
                .as("words api.tag." + tag.get("name").asString())
                .isNotEqualTo(tag.get("name").asString()));
    }

    @Test
    void namesAreUniqueAndReferencesLeadSomewhere() {
        var document = document();
        var ids = operations(document)
                .map(operation -> operation.get("operationId").asString())
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(document.get("openapi").asString()).isEqualTo("3.1.0");
        document.findValues("$ref").forEach(reference -> assertThat(
                        document.at(reference.asString().substring(1)).isMissingNode())
                .as(reference.asString())
                .isFalse());
    }

    @Test
    void everyParameterIsTakenAndNoOther() {
        var document = document();
        for (var path : document.get("paths").properties()) {
            var operation = path.getValue().get("get");
            if (operation == null || operation.has("security") || path.getKey().contains("{")) {
                continue;
            }
            var address = path.getKey().substring("/api/v1".length());
            var refused = new ArrayList<String>();
            operation.get("parameters").values().forEach(parameter -> {
                var name = parameter.get("name").asString();
                var answer = api.get(address + "?" + name + "=%00");
                var faults =
                        answer.status() == 400 ? answer.json().path("faults").values() : List.<JsonNode>of();
                faults.stream()
                        .filter(fault -> fault.get("parameter").asString().equals(name))
                        .filter(fault -> fault.get("detail").asString().startsWith("Không có tham số"))
                        .forEach(fault -> refused.add(name));
            });
            assertThat(refused).as(address).isEmpty();
        }
    }

    /** Examples are answers the demonstration gave; here they are held against what is said of answers. */
    @Test
    void everyExampleFitsItsSchema() {
        var document = document();
        var exampled = new TreeSet<String>();
        operations(document).forEach(operation -> {
            var media = operation.at("/responses/200/content/application~1json");
            if (media.has("example")) {
                exampled.add(operation.get("operationId").asString());
                assertThat(Fit.faults(document, media.get("schema"), media.get("example"), ""))
                        .as(operation.get("operationId").asString())
                        .isEmpty();
            }
        });
        assertThat(exampled).hasSizeGreaterThanOrEqualTo(16);
    }

    @Test
    void realAnswersFitTheirSchemas() {
        var code = book.published(Book.project("Apitailieu"));
        var answers = Map.of(
                "/projects", "/projects?q=Apitailieu",
                "/projects/{code}", "/projects/" + code,
                "/projects/{code}/versions", "/projects/" + code + "/versions",
                "/projects/{code}/versions/{number}", "/projects/" + code + "/versions/1",
                "/projects/{code}/diff", "/projects/" + code + "/diff?from=1&to=1",
                "/stats", "/stats?by=country",
                "/parks/{code}", "/parks/VSIP2",
                "/units/{uid}", "/units/C-25760-OLD",
                "/code-lists/{name}", "/code-lists/transition",
                "/facets", "/facets");
        var document = document();
        answers.forEach((path, address) -> {
            var schema = document.get("paths")
                    .get("/api/v1" + path)
                    .at("/get/responses/200/content/application~1json/schema");
            assertThat(Fit.faults(document, schema, api.get(address).json(), ""))
                    .as(address)
                    .isEmpty();
        });
        assertThat(Fit.faults(
                        document,
                        document.at("/components/schemas/Problem"),
                        api.get("/projects?size=0").json(),
                        ""))
                .isEmpty();
    }

    @Test
    void whatDoesNotFitIsNoticed() {
        var document = document();
        var sum = document.at("/components/schemas/StatisticsSum");
        var right = "{\"kind\":\"REGISTERED\",\"currency\":\"USD\",\"amount\":1,\"projects\":2}";

        assertThat(Fit.faults(document, sum, Fit.json(right), "")).isEmpty();
        assertThat(List.of(right.replace("amount", "sum"), right.replace(":1,", ":\"1\","), right.replace("2", "2.5")))
                .allSatisfy(wrong -> assertThat(Fit.faults(document, sum, Fit.json(wrong), ""))
                        .isNotEmpty());
    }

    @Test
    void addressesAreThoseOfTheReader() {
        var document = api.get("/openapi.json", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "book.example.org")
                .json();

        assertThat(document.at("/servers/0/url").asString()).isEqualTo("https://book.example.org");
        assertThat(operations(document)
                        .map(operation -> operation.get("operationId").asString())
                        .collect(Collectors.toSet()))
                .contains("getProjects", "getStats");
    }
}
