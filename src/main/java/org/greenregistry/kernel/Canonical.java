package org.greenregistry.kernel;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.NumericNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Canonical text of a content record: JSON with sorted keys, ISO dates, plain numbers, neither nulls nor empty lists.
 * The same content always gives the same bytes, on either database, so that a hash over them proves the content.
 */
public final class Canonical {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
            .changeDefaultPropertyInclusion(rule -> rule.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    private Canonical() {}

    public static ObjectNode tree(Object record) {
        return (ObjectNode) MAPPER.valueToTree(record);
    }

    /** Any value as JSON: a record as an object, a number or date as a scalar. */
    public static JsonNode node(Object value) {
        return value instanceof String text ? StringNode.valueOf(text) : MAPPER.valueToTree(value);
    }

    public static ObjectNode emptyTree() {
        return MAPPER.createObjectNode();
    }

    /** The content a tree holds; unknown keys are ignored, missing ones are null. */
    public static <T> T read(JsonNode tree, Class<T> type) {
        return MAPPER.treeToValue(tree, type);
    }

    /** The tree of a canonical text; {@link JacksonException} if it is no JSON object. */
    public static ObjectNode parse(String text) {
        return (ObjectNode) MAPPER.readTree(text);
    }

    public static String text(JsonNode node) {
        var text = new StringWriter();
        try (var out = MAPPER.createGenerator(text)) {
            write(node, out);
        }
        return text.toString();
    }

    private static void write(JsonNode node, JsonGenerator out) {
        switch (node) {
            case ObjectNode object -> {
                out.writeStartObject();
                object.properties().stream()
                        .filter(entry -> !entry.getValue().isNull())
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(entry -> {
                            out.writeName(entry.getKey());
                            write(entry.getValue(), out);
                        });
                out.writeEndObject();
            }
            case ArrayNode list -> {
                out.writeStartArray();
                list.values().forEach(item -> write(item, out));
                out.writeEndArray();
            }
            case NumericNode number ->
                out.writeNumber(number.decimalValue().stripTrailingZeros().toPlainString());
            case StringNode words -> out.writeString(words.stringValue());
            case BooleanNode yes -> out.writeBoolean(yes.booleanValue());
            default -> MAPPER.writeValue(out, node);
        }
    }

    /** SHA-256 of the UTF-8 bytes of {@code text}, 64 lower-case hexadecimal digits. */
    public static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
