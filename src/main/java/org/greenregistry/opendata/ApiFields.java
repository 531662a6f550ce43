package org.greenregistry.opendata;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.shell.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Holds a tree against a content record, field by field: nothing is passed over, nothing is guessed. */
final class ApiFields {

    private static final Map<Class<?>, Map<String, RecordComponent>> COMPONENTS = new ConcurrentHashMap<>();

    /** Ids stand in paths between brackets. */
    private static final Pattern ID = Pattern.compile("[^\\s\\[\\]]{1,200}");

    /** Records that are one value, and refuse what is none. */
    private static final Set<Class<?>> VALUES = Set.of(GeoPoint.class);

    /** A number with more digits than any field takes, before or after the point. */
    private static final int MOST_DIGITS = 40;

    private final Set<String> fixed;
    private final Locale locale;
    private final List<ApiFault> faults = new ArrayList<>();

    private ApiFields(Set<String> fixed, Locale locale) {
        this.fixed = fixed;
        this.locale = locale;
    }

    /** @param fixed names of top fields nobody writes */
    static ApiRead of(ObjectNode tree, Class<? extends Record> type, Set<String> fixed, Locale locale) {
        var fields = new ApiFields(fixed, locale);
        fields.record(tree, type, "");
        return new ApiRead(tree, List.copyOf(fields.faults));
    }

    private void record(ObjectNode node, Class<?> type, String path) {
        var components = COMPONENTS.computeIfAbsent(type, ApiFields::components);
        for (var name : List.copyOf(node.propertyNames())) {
            var at = path.isEmpty() ? name : path + "." + name;
            var component = components.get(name);
            if (component == null || fixed.contains(at)) {
                fault(at, component == null ? "unknown" : "fixed", name);
            } else if (node.get(name).isNull()) {
                node.remove(name);
            } else {
                value(node.get(name), component.getGenericType(), at);
            }
        }
    }

    private void value(JsonNode node, Type type, String path) {
        if (type instanceof ParameterizedType list) {
            list(node, list.getActualTypeArguments()[0], path);
        } else if (type instanceof Class<?> plain && plain.isRecord() && !VALUES.contains(plain)) {
            if (node instanceof ObjectNode object) {
                record(object, plain, path);
            } else {
                fault(path, "object", "");
            }
        } else {
            scalar(node, (Class<?>) type, path);
        }
    }

    private void list(JsonNode node, Type type, String path) {
        if (!(node instanceof ArrayNode items)) {
            fault(path, "list", "");
            return;
        }
        var isIdentified = type instanceof Class<?> item
                && item.isRecord()
                && COMPONENTS.computeIfAbsent(item, ApiFields::components).containsKey("id");
        var ids = new HashSet<String>();
        var index = 0;
        for (var item : items.values()) {
            var place = path + "[" + index++ + "]";
            if (isIdentified && item instanceof ObjectNode object) {
                value(item, type, identified(object, ids, path).orElse(place));
            } else {
                value(item, type, place);
            }
        }
    }

    /** The item's path; an item without an id gets one. */
    private Optional<String> identified(ObjectNode item, Set<String> ids, String path) {
        var id = item.get("id");
        if (id == null || id.isNull()) {
            var made = UUID.randomUUID().toString().substring(0, 8);
            item.put("id", made);
            ids.add(made);
            return Optional.of(path + "[" + made + "]");
        }
        if (!(id instanceof StringNode text) || !ID.matcher(text.stringValue()).matches()) {
            return Optional.empty();
        }
        if (!ids.add(text.stringValue())) {
            fault(path + "[" + text.stringValue() + "].id", "twice", text.stringValue());
        }
        return Optional.of(path + "[" + text.stringValue() + "]");
    }

    private void scalar(JsonNode node, Class<?> type, String path) {
        if (path.endsWith("].id")
                && !(node instanceof StringNode text
                        && ID.matcher(text.stringValue()).matches())) {
            fault(path, "value", shown(node));
        } else if (isBoundless(node) || node.values().stream().anyMatch(ApiFields::isBoundless)) {
            fault(path, "number", "");
        } else if ((node.isContainer() && !VALUES.contains(type)) || !isValue(node, type)) {
            fault(path, "value", shown(node));
        }
    }

    private static boolean isBoundless(JsonNode node) {
        if (!node.isNumber()) {
            return false;
        }
        var number = node.decimalValue();
        return number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS;
    }

    private static boolean isValue(JsonNode node, Class<?> type) {
        if (type == String.class) {
            return node instanceof StringNode;
        }
        try {
            ApiBodies.STRICT.treeToValue(node, type);
            return true;
        } catch (JacksonException no) {
            return false;
        }
    }

    private void fault(String path, String code, String value) {
        faults.add(new ApiFault(path, code, Wording.text(locale, "api.body." + code, path, value)));
    }

    private static String shown(JsonNode node) {
        var text = node.isContainer() ? "…" : node.asString();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private static Map<String, RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, Function.identity()));
    }
}
