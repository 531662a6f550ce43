package org.greenregistry.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.greenregistry.shell.Office;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** The definition of OGC API – Features by OpenAPI 3.0, made from the collections there are. */
@Component
class OgcDefinition {

    private static final Map<String, Object> TEXT = Map.of("type", "string");

    private final List<OgcCollection> collections;
    private final Office office;

    OgcDefinition(List<OgcCollection> collections, Office office) {
        this.collections = collections;
        this.office = office;
    }

    /** @param root address of the landing page */
    Map<String, Object> of(String root, Locale locale) {
        var paths = new LinkedHashMap<String, Object>();
        paths.put("/", path("landing", OgcLink.JSON, plain(), locale));
        paths.put("/conformance", path("conformance", OgcLink.JSON, plain(), locale));
        paths.put("/api", path("definition", OgcLink.OPEN_API, plain(), locale));
        paths.put("/collections", path("collections", OgcLink.JSON, plain(), locale));
        for (var collection : collections) {
            var id = collection.id();
            var address = "/collections/" + id;
            paths.put(address, path(id, id, OgcLink.JSON, plain(), locale));
            paths.put(address + "/items", path(id, id + "Items", OgcLink.GEO_JSON, items(collection, locale), locale));
            var one = new ArrayList<Map<String, Object>>();
            one.add(Map.of("name", "id", "in", "path", "required", true, "schema", TEXT));
            one.addAll(plain());
            paths.put(address + "/items/{id}", path("item", id + "Item", OgcLink.GEO_JSON, one, locale));
        }
        return Map.of(
                "openapi",
                "3.0.3",
                "info",
                Map.of("title", office.book(locale), "description", word("about", locale), "version", "1"),
                "servers",
                List.of(Map.of("url", root)),
                "paths",
                paths);
    }

    private static Map<String, Object> path(
            String id, String type, List<Map<String, Object>> parameters, Locale locale) {
        return path(id, id, type, parameters, locale);
    }

    private static Map<String, Object> path(
            String title, String operation, String type, List<Map<String, Object>> parameters, Locale locale) {
        var schema = Map.of("type", "object");
        var found = Map.of("description", word(title, locale), "content", Map.of(type, Map.of("schema", schema)));
        var refused = Map.of(
                "description",
                word("refused", locale),
                "content",
                Map.of("application/problem+json", Map.of("schema", schema)));
        return Map.of(
                "get",
                Map.of(
                        "operationId",
                        operation,
                        "summary",
                        word(title, locale),
                        "parameters",
                        parameters,
                        "responses",
                        Map.of("200", found, "400", refused, "404", refused)));
    }

    private static List<Map<String, Object>> plain() {
        return List.of(
                query("f", Map.of("type", "string", "enum", List.of("json"))),
                query("lang", Map.of("type", "string", "enum", List.of("vi", "en"), "default", "vi")));
    }

    private static List<Map<String, Object>> items(OgcCollection collection, Locale locale) {
        var parameters = new ArrayList<Map<String, Object>>();
        parameters.add(query(
                "limit",
                Map.of("type", "integer", "minimum", 1, "maximum", OgcQuestions.MOST, "default", OgcQuestions.USUAL)));
        var number = Map.of("type", "number");
        parameters.add(query("bbox", Map.of("type", "array", "oneOf", List.of(sized(4), sized(6)), "items", number)));
        parameters.add(query("datetime", TEXT));
        parameters.add(query("after", TEXT));
        parameters.addAll(plain());
        collection.filters().forEach(name -> parameters.add(filter(name, locale)));
        return parameters;
    }

    private static Map<String, Object> sized(int numbers) {
        return Map.of("minItems", numbers, "maxItems", numbers);
    }

    private static Map<String, Object> filter(String name, Locale locale) {
        var parameter = new LinkedHashMap<>(query(name, TEXT));
        parameter.put("description", word("filter", locale));
        return parameter;
    }

    private static Map<String, Object> query(String name, Map<String, Object> schema) {
        return Map.of(
                "name", name, "in", "query", "required", false, "style", "form", "explode", false, "schema", schema);
    }

    private static String word(String key, Locale locale) {
        return Wording.text(locale, "api.ogc." + key);
    }
}
