package org.greenregistry.ledger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.greenregistry.journal.Act;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What changed from one content to another, field by field. */
final class Difference {

    private Difference() {}

    /** In the order of {@code after}; what is gone comes last. Ids of items are no change of their own. */
    static List<Change> between(String kind, ObjectNode before, ObjectNode after) {
        return between(Leaves.of(before), Leaves.of(after)).stream()
                .map(change -> new Change(change.path(), label(kind, change.path()), change.before(), change.after()))
                .toList();
    }

    /** The same of two contents as leaves, without labels. */
    static List<Act.FieldChange> between(Map<String, JsonNode> before, Map<String, JsonNode> after) {
        var paths = new LinkedHashSet<>(after.keySet());
        paths.addAll(before.keySet());
        return paths.stream()
                .filter(path -> !path.endsWith("].id"))
                .map(path -> new Act.FieldChange(path, text(before, path), text(after, path)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
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
