package org.greenregistry.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.Level;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.StringNode;

/** A row laid over the content it was written on: what it has no word for stays, RESTRICTED values too. */
final class LaidRow<C extends Record> {

    private static final Pattern SLOT = Pattern.compile("([^#]+)#(\\d+)\\.(.+)");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final int ID_LENGTH = 8;

    private final Class<C> type;
    private final Map<String, JsonNode> base;
    private final Set<String> hidden;
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> raw = new LinkedHashMap<>();
    private final C content;

    LaidRow(RecordKind<C> kind, C written, Row row) {
        type = kind.contentType();
        base = Leaves.of(Canonical.tree(written));
        var parts = Division.of(written);
        hidden = Leaves.of(parts.tree(Level.RESTRICTED)).keySet();
        var lists = parts.joined(Level.INTERNAL);
        row.values().keySet().forEach(path -> place(path, lists, row));
        row.raw().keySet().forEach(path -> place(path, lists, row));
        row.raw().forEach((path, text) -> resolved(path).ifPresent(at -> raw.put(at, text)));
        var values = new LinkedHashMap<String, JsonNode>();
        row.values().forEach((path, value) -> resolved(path).ifPresent(at -> values.put(at, value)));
        content = content(values);
    }

    C content() {
        return content;
    }

    /** By path what could not be read, or has no place in a content. */
    Map<String, String> raw() {
        return raw;
    }

    /** By beginning of an item's paths its place in the row. */
    Map<String, String> slots() {
        var slots = new HashMap<String, String>();
        places.forEach((slot, item) -> slots.put(item, slot));
        return slots;
    }

    /** Finds the item a path means by its place; a new one is named after what the row says of it. */
    private void place(String path, JsonNode lists, Row row) {
        var slot = SLOT.matcher(path);
        if (!slot.matches() || places.containsKey(slot.group(1) + "#" + slot.group(2))) {
            return;
        }
        var list = slot.group(1);
        var start = list + "#" + slot.group(2);
        var items = at(lists, list);
        var place = Integer.parseInt(slot.group(2));
        if (items instanceof ArrayNode known && place <= known.size()) {
            places.put(start, list + "[" + known.get(place - 1).path("id").asString() + "]");
        } else {
            var said = said(start + ".", row);
            if (!said.isEmpty()) {
                places.put(start, list + "[" + fresh(list, said) + "]");
            }
        }
    }

    private static JsonNode at(JsonNode tree, String path) {
        var at = tree;
        for (var name : path.split("\\.", -1)) {
            at = at.path(name);
        }
        return at;
    }

    private static Map<String, String> said(String start, Row row) {
        var said = new LinkedHashMap<String, String>();
        row.values().forEach((path, value) -> {
            if (path.startsWith(start) && !value.isNull()) {
                said.put(path.substring(start.length()), Canonical.text(value));
            }
        });
        row.raw().forEach((path, text) -> {
            if (path.startsWith(start)) {
                said.put(path.substring(start.length()), text);
            }
        });
        return said;
    }

    /** The same said twice in two files is one item; said twice in one row it is two. */
    private String fresh(String list, Map<String, String> said) {
        var id = Canonical.digest(Canonical.text(Canonical.node(said))).substring(0, ID_LENGTH);
        var taken = new HashSet<>(places.values());
        var twin = 1;
        var free = id;
        while (taken.contains(list + "[" + free + "]") || base.containsKey(list + "[" + free + "].id")) {
            free = id + "-" + ++twin;
        }
        return free;
    }

    private Optional<String> resolved(String path) {
        var slot = SLOT.matcher(path);
        if (!slot.matches()) {
            return Optional.of(path);
        }
        var item = places.get(slot.group(1) + "#" + slot.group(2));
        return Optional.ofNullable(item).map(found -> found + "." + slot.group(3));
    }

    private C content(Map<String, JsonNode> values) {
        try {
            return read(laid(base, values));
        } catch (JacksonException unfit) {
            return withoutUnfit(values);
        }
    }

    /** What belongs together is taken together; what no content can hold, such as half a point, is left as typed. */
    private C withoutUnfit(Map<String, JsonNode> values) {
        var groups = new LinkedHashMap<String, Map<String, JsonNode>>();
        values.forEach((path, value) -> groups.computeIfAbsent(
                        path.substring(0, Math.max(0, path.lastIndexOf('.'))), none -> new LinkedHashMap<>())
                .put(path, value));
        var laid = base;
        for (var group : groups.values()) {
            var next = laid(laid, group);
            try {
                read(next);
                laid = next;
            } catch (JacksonException unfit) {
                group.forEach((path, value) -> raw.put(path, Leaves.text(value)));
            }
        }
        return read(laid);
    }

    private C read(Map<String, JsonNode> leaves) {
        return Canonical.read(Leaves.tree(leaves), type);
    }

    private Map<String, JsonNode> laid(Map<String, JsonNode> under, Map<String, JsonNode> values) {
        var laid = new LinkedHashMap<>(under);
        values.forEach((path, value) -> {
            if (value.isNull()) {
                laid.remove(path);
            } else if (!isSame(under.get(path), value)) {
                laid.put(path, value);
            }
        });
        values.keySet().stream()
                .filter(path -> !laid.containsKey(path) && path.contains("]."))
                .map(path -> path.substring(0, path.lastIndexOf(']') + 1))
                .distinct()
                .filter(item -> laid.entrySet().stream().noneMatch(leaf -> says(leaf, item)))
                .forEach(item -> laid.keySet().removeIf(path -> path.startsWith(item + ".")));
        return laid;
    }

    /** Whether something is left of an item that a reader of the table would see. */
    private boolean says(Map.Entry<String, JsonNode> leaf, String item) {
        return leaf.getKey().startsWith(item + ".")
                && !leaf.getKey().equals(item + ".id")
                && !hidden.contains(leaf.getKey())
                && !(leaf.getValue().isBoolean() && !leaf.getValue().booleanValue());
    }

    /** What a cell cannot carry is no difference: blanks around a text, and how its lines end. */
    private static boolean isSame(@Nullable JsonNode before, JsonNode now) {
        return before instanceof StringNode old
                && now instanceof StringNode text
                && plain(old.stringValue()).equals(plain(text.stringValue()));
    }

    private static String plain(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return Folded.composed(INVISIBLE.matcher(lines).replaceAll(""));
    }
}
