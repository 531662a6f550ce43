package org.greenregistry.cooperation;

import java.util.LinkedHashSet;
import java.util.Set;
import org.greenregistry.kernel.Canonical;
import tools.jackson.databind.JsonNode;

/** Values of a content by their paths, as the canonical text has them. */
record ContentTree(JsonNode root) {

    static ContentTree of(Record content) {
        return new ContentTree(Canonical.tree(content));
    }

    /** All scalars at {@code path}, in the order of the content; several where lists are on the way. */
    Set<String> at(String path) {
        var found = new LinkedHashSet<String>();
        collect(root, path, found);
        return found;
    }

    boolean isTrue(String path) {
        return at(path).contains("true");
    }

    private static void collect(JsonNode node, String path, Set<String> found) {
        if (node.isArray()) {
            node.forEach(item -> collect(item, path, found));
        } else if (path.isEmpty()) {
            if (node.isValueNode() && !node.isNull()) {
                found.add(node.asString());
            }
        } else if (node.isObject()) {
            var dot = path.indexOf('.');
            var first = dot < 0 ? path : path.substring(0, dot);
            collect(node.path(first), dot < 0 ? "" : path.substring(dot + 1), found);
        }
    }
}
