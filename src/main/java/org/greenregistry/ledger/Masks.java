package org.greenregistry.ledger;

import java.util.Map;
import org.greenregistry.kernel.Level;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * RESTRICTED values as they leave the ledger unread: dots and the last two characters. A form may send a mask back; it
 * then stands for the value that was there.
 */
final class Masks {

    private static final String DOTS = "••••••";

    private Masks() {}

    static ObjectNode masked(Parts parts) {
        var shown = new Parts();
        shown.tree(Level.PUBLIC).setAll(parts.joined(Level.INTERNAL));
        var hidden = Leaves.of(parts.tree(Level.RESTRICTED));
        hidden.replaceAll((path, value) -> isId(path) ? value : StringNode.valueOf(mask(value.asString())));
        shown.tree(Level.RESTRICTED).setAll(Leaves.tree(hidden));
        return shown.joined(Level.RESTRICTED);
    }

    /** {@code edited} with every mask that is still as it was shown turned back into the value of {@code stored}. */
    static ObjectNode unmasked(ObjectNode edited, Parts stored) {
        var leaves = Leaves.of(edited);
        Leaves.of(stored.tree(Level.RESTRICTED)).forEach((path, value) -> restore(leaves, path, value));
        return Leaves.tree(leaves);
    }

    private static void restore(Map<String, JsonNode> leaves, String path, JsonNode value) {
        var sent = leaves.get(path);
        if (!isId(path) && sent != null && sent.asString().equals(mask(value.asString()))) {
            leaves.put(path, value);
        }
    }

    static String mask(String value) {
        return DOTS + (value.length() > 6 ? value.substring(value.length() - 2) : "");
    }

    static boolean isMask(String value) {
        return value.startsWith(DOTS);
    }

    private static boolean isId(String path) {
        return path.endsWith("].id");
    }
}
