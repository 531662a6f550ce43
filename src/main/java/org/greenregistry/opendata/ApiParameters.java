package org.greenregistry.opendata;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.catalogue.ProjectQuery;
import org.greenregistry.place.UnitLevel;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parameters of the API as the OpenAPI document has them. */
@Component
class ApiParameters {

    /** Those that narrow a list, in the order people think of them. */
    static final List<String> NARROWING = Stream.of(
                    Stream.of("q"),
                    Arrays.stream(Facet.values()).map(Facet::parameter),
                    Stream.of(
                            "capital.min",
                            "capital.max",
                            "capital.currency",
                            "capital.unstated",
                            "land.min",
                            "land.max",
                            "jobs.min",
                            "jobs.max",
                            "stageOn.min",
                            "stageOn.max",
                            "bbox",
                            "is",
                            "samples",
                            "asOf"))
            .flatMap(names -> names)
            .toList();

    static final String LANGUAGE = "lang";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Those of the product, which no steward changes, and few. */
    private static final Set<Facet> CLOSED = Set.of(
            Facet.PHASE,
            Facet.STAGE,
            Facet.SECTION,
            Facet.PROOF,
            Facet.TAXONOMY,
            Facet.GREEN_DEAL,
            Facet.EU_OBJECTIVE,
            Facet.SDG,
            Facet.CBAM,
            Facet.REGIME,
            Facet.SEEKING,
            Facet.TECHNOLOGY,
            Facet.HELIX);

    private static final List<String> STEERED = List.of("exclude", "include", "only");

    private final FacetValues values;

    ApiParameters(FacetValues values) {
        this.values = values;
    }

    /** @param where {@code query}, {@code path} or {@code header} */
    ObjectNode of(String name, String where, boolean required, Locale locale) {
        var parameter = JSON.objectNode().put("name", name).put("in", where);
        parameter.put("required", required || where.equals("path"));
        parameter.put("description", words(name, locale));
        var schema = schema(name);
        if (schema.path("type").asString().equals("array")) {
            parameter
                    .put("style", "form")
                    .put("explode", !Set.of("bbox", "sort").contains(name));
        }
        return parameter.set("schema", schema);
    }

    private static String words(String name, Locale locale) {
        return facet(name)
                .map(facet -> Wording.text(
                        locale, "api.parameter.facet", Wording.text(locale, "catalogue.facet." + facet), name))
                .orElseGet(() -> Wording.text(locale, "api.parameter." + name));
    }

    private static Optional<Facet> facet(String name) {
        return Arrays.stream(Facet.values())
                .filter(facet -> facet.parameter().equals(name))
                .findFirst();
    }

    private ObjectNode schema(String name) {
        var facet = facet(name);
        if (facet.isPresent()) {
            return list(CLOSED.contains(facet.get()) ? oneOf(values.offered(facet.get())) : text());
        }
        return switch (name) {
            case "capital.min", "capital.max", "jobs.min", "jobs.max" -> whole(0);
            case "from", "to", "number" -> whole(1);
            case "land.min", "land.max" ->
                JSON.objectNode().put("type", "number").put("minimum", 0);
            case "stageOn.min", "stageOn.max", "on" -> text().put("format", "date");
            case "page" -> whole(1).put("maximum", 100_000).put("default", 1);
            case "size" -> whole(1).put("maximum", ProjectQuery.LARGEST_SIZE).put("default", ProjectQuery.USUAL_SIZE);
            case "q" -> text().put("maxLength", 200);
            case "bbox" ->
                list(JSON.objectNode().put("type", "number")).put("minItems", 4).put("maxItems", 4);
            case "is", "sort", "where" -> list(text());
            case "samples", "capital.unstated" -> oneOf(STEERED);
            case "capital.currency" -> oneOf(List.of("VND", "USD", "EUR"));
            case "by" -> oneOf(dimensions());
            case "level" ->
                oneOf(Arrays.stream(UnitLevel.values()).map(Enum::name).toList());
            case LANGUAGE -> oneOf(List.of("vi", "en")).put("default", "vi");
            default -> text();
        };
    }

    private static List<String> dimensions() {
        return ApiCount.DIMENSIONS.keySet().stream().map(Facet::parameter).toList();
    }

    private static ObjectNode text() {
        return JSON.objectNode().put("type", "string");
    }

    private static ObjectNode whole(int least) {
        return JSON.objectNode().put("type", "integer").put("minimum", least);
    }

    private static ObjectNode list(ObjectNode item) {
        return JSON.objectNode().put("type", "array").set("items", item);
    }

    private static ObjectNode oneOf(Collection<String> names) {
        var schema = text();
        names.forEach(schema.withArray("enum")::add);
        return schema;
    }
}
