package org.greenregistry.opendata;

import java.util.List;
import java.util.Map;
import org.greenregistry.kernel.Canonical;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Things as JSON-LD, one within the other.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>
 */
final class DcatJson {

    private DcatJson() {}

    static String of(DcatThing thing, Map<String, String> prefixes) {
        var context = Canonical.emptyTree();
        prefixes.forEach(context::put);
        var tree = tree(thing);
        tree.set("@context", context);
        return Canonical.text(tree);
    }

    private static ObjectNode tree(DcatThing thing) {
        var tree = Canonical.emptyTree().put("@type", thing.type());
        if (thing.address() != null) {
            tree.put("@id", thing.address());
        }
        thing.properties().forEach((property, values) -> tree.set(property, list(values)));
        return tree;
    }

    private static JsonNode list(List<DcatValue> values) {
        var list = Canonical.emptyTree().arrayNode();
        values.forEach(value -> list.add(node(value)));
        return list;
    }

    private static ObjectNode node(DcatValue value) {
        return switch (value) {
            case DcatValue.Name name -> Canonical.emptyTree().put("@id", name.address());
            case DcatValue.Text text ->
                Canonical.emptyTree()
                        .put("@value", text.text())
                        .put("@language", text.language())
                        .put("@type", text.type());
            case DcatThing thing -> tree(thing);
        };
    }
}
