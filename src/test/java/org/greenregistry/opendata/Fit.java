package org.greenregistry.opendata;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds values against the JSON schemas of the OpenAPI document: its types, references and required fields. */
final class Fit {

    private Fit() {}

    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    /** What does not fit; a field nobody described is such a thing. */
    static List<String> faults(JsonNode document, JsonNode schema, JsonNode value, String at) {
        if (schema.has("$ref")) {
            return faults(document, document.at(schema.get("$ref").asString().substring(1)), value, at);
        }
        return switch (schema.path("type").asString()) {
            case "object" -> object(document, schema, value, at);
            case "array" ->
                value.isArray()
                        ? IntStream.range(0, value.size())
                                .boxed()
                                .flatMap(
                                        i -> faults(document, schema.get("items"), value.get(i), at + "/" + i).stream())
                                .toList()
                        : List.of(at + " is no array");
            case "integer" -> value.isIntegralNumber() ? List.of() : List.of(at + " is no integer");
            case "number" -> value.isNumber() ? List.of() : List.of(at + " is no number");
            case "boolean" -> value.isBoolean() ? List.of() : List.of(at + " is no boolean");
            case "string" -> value.isString() ? List.of() : List.of(at + " is no string");
            default -> List.of(at + " has no type");
        };
    }

    private static List<String> object(JsonNode document, JsonNode schema, JsonNode value, String at) {
        if (!value.isObject()) {
            return List.of(at + " is no object");
        }
        var missing = schema.path("required").values().stream()
                .map(JsonNode::asString)
                .filter(name -> !value.has(name))
                .map(name -> at + "/" + name + " is missing");
        var wrong = value.properties().stream().flatMap(field -> {
            var described = schema.path("properties").has(field.getKey())
                    ? schema.get("properties").get(field.getKey())
                    : schema.path("additionalProperties");
            return faults(document, described, field.getValue(), at + "/" + field.getKey()).stream();
        });
        return Stream.concat(missing, wrong).toList();
    }
}
