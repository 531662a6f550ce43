package org.greenregistry.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Level;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A content divided by level; an item of a list appears in every part that holds something of it, by its id. */
final class Parts {

    private final Map<Level, ObjectNode> trees = new EnumMap<>(Level.class);

    static Parts of(Map<Level, SealedPart> stored) {
        var parts = new Parts();
        stored.forEach((level, part) -> parts.trees.put(level, Canonical.parse(part.text())));
        return parts;
    }

    ObjectNode tree(Level level) {
        return trees.computeIfAbsent(level, none -> Canonical.emptyTree());
    }

    boolean isEmpty(Level level) {
        return tree(level).isEmpty();
    }

    String text(Level level) {
        return Canonical.text(tree(level));
    }

    /** What any part names. */
    Named named() {
        return Named.in(trees.values());
    }

    /** The parts {@code seen} covers, as one tree. */
    ObjectNode joined(Level seen) {
        var whole = Canonical.emptyTree();
        trees.forEach((level, tree) -> {
            if (seen.covers(level)) {
                join(whole, tree);
            }
        });
        return whole;
    }

    private static void join(ObjectNode whole, ObjectNode part) {
        for (var entry : part.properties()) {
            var present = whole.get(entry.getKey());
            if (present instanceof ObjectNode object && entry.getValue() instanceof ObjectNode more) {
                join(object, more);
            } else if (present instanceof ArrayNode list && entry.getValue() instanceof ArrayNode more) {
                joinItems(list, more);
            } else {
                whole.set(entry.getKey(), entry.getValue().deepCopy());
            }
        }
    }

    /** A part that brings items of its own names those of the others too: its order is that of the whole. */
    private static void joinItems(ArrayNode list, ArrayNode more) {
        var before = list.size();
        more.values().forEach(item -> joinItem(list, item));
        if (list.size() > before) {
            var order = more.values().stream()
                    .map(item -> item.path("id").asString(""))
                    .toList();
            var items = new ArrayList<>(list.values());
            items.sort(Comparator.comparingInt(
                    item -> order.indexOf(item.path("id").asString(""))));
            list.removeAll();
            list.addAll(items);
        }
    }

    private static void joinItem(ArrayNode list, JsonNode item) {
        for (var present : list.values()) {
            if (present.path("id").equals(item.path("id"))) {
                join((ObjectNode) present, (ObjectNode) item);
                return;
            }
        }
        list.add(item.deepCopy());
    }
}
