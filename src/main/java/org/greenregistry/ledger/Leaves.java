package org.greenregistry.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.greenregistry.kernel.Canonical;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A content tree as a map from path to value and back. Items of a list stand by their id, so that difference and merge
 * see through reordering; a list of scalars is one value.
 */
final class Leaves {

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[([^]]*)]");

    private Leaves() {}

    static Map<String, JsonNode> of(ObjectNode tree) {
        var leaves = new LinkedHashMap<String, JsonNode>();
        collect("", tree, leaves);
        return leaves;
    }

    private static void collect(String path, JsonNode node, Map<String, JsonNode> leaves) {
        if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(entry -> collect(
                            path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue(), leaves));
        } else if (node instanceof ArrayNode list && isOfItems(list)) {
            list.values().forEach(item -> collect(path + "[" + item.path("id").asString() + "]", item, leaves));
        } else {
            leaves.put(path, node);
        }
    }

    static ObjectNode tree(Map<String, JsonNode> leaves) {
        var tree = Canonical.emptyTree();
        leaves.forEach((path, value) -> set(tree, path, value));
        return tree;
    }

    private static void set(ObjectNode tree, String path, JsonNode value) {
        var steps = STEP.matcher(path).results().toList();
        var at = tree;
        for (var i = 0; i < steps.size() - 1; i++) {
            var step = steps.get(i);
            if (step.group(2) != null) {
                continue;
            }
            var next = steps.get(i + 1).group(2);
            at = next == null ? at.withObjectProperty(step.group(1)) : item(at.withArrayProperty(step.group(1)), next);
        }
        at.set(steps.getLast().group(1), value);
    }

    private static ObjectNode item(ArrayNode list, String id) {
        for (var item : list.values()) {
            if (item.path("id").asString("").equals(id)) {
                return (ObjectNode) item;
            }
        }
        return list.addObject().put("id", id);
    }

    private static boolean isOfItems(ArrayNode list) {
        return !list.isEmpty() && list.get(0).has("id");
    }

    /** A leaf as text: a scalar as it is, a list of scalars joined by commas. */
    static String text(JsonNode leaf) {
        if (leaf instanceof ArrayNode list) {
            return String.join(", ", list.values().stream().map(Leaves::text).toList());
        }
        return leaf.isNumber() ? Canonical.text(leaf) : leaf.asString();
    }
}
