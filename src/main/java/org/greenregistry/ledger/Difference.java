package org.greenregistry.ledger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What changed from one content to another, field by field. */
final class Difference {

    private Difference() {}

    /** In the order of {@code after}; what is gone comes last. Ids of items are no change of their own. */
    static List<Change> between(String kind, ObjectNode before, ObjectNode after) {
        var old = Leaves.of(before);
        var now = Leaves.of(after);
        var paths = new LinkedHashSet<>(now.keySet());
        paths.addAll(old.keySet());
        return paths.stream()
                .filter(path -> !path.endsWith("].id") && !Objects.equals(text(old, path), text(now, path)))
                .map(path -> new Change(path, label(kind, path), text(old, path), text(now, path)))
                .toList();
    }

    static String label(String kind, String path) {
        return kind + "." + Change.fieldOf(path);
    }

    private static @Nullable String text(Map<String, JsonNode> leaves, String path) {
        var leaf = leaves.get(path);
        return leaf == null ? null : Leaves.text(leaf);
    }
}
