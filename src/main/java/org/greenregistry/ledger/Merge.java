package org.greenregistry.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.greenregistry.ledger.Conflict.Side;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Three-way merge, field by field: what only one side touched is taken over; what both touched differently is a
 * conflict, settled by a choice. An item one side removed and the other changed is one conflict: half an item would be
 * nobody's wish.
 */
final class Merge {
    private static final Pattern ITEM = Pattern.compile("[^]]*]");

    private final String kind;
    private final Map<String, JsonNode> base;
    private final Map<String, JsonNode> mine;
    private final Map<String, JsonNode> theirs;
    private final Map<String, String> raw;
    private final Map<String, JsonNode> merged = new LinkedHashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Change> taken = new ArrayList<>();

    /** @param raw what I typed at those paths and could not be read; it is mine like a value */
    private Merge(String kind, ObjectNode base, ObjectNode mine, Map<String, String> raw, ObjectNode theirs) {
        this.kind = kind;
        this.base = Leaves.of(base);
        this.mine = Leaves.of(mine);
        this.theirs = Leaves.of(theirs);
        this.raw = new LinkedHashMap<>(raw);
        raw.forEach((path, text) -> this.mine.put(path, StringNode.valueOf(text)));
    }

    /** @param choices by path of a {@link Conflict} */
    static Merge of(
            String kind,
            ObjectNode base,
            ObjectNode mine,
            Map<String, String> raw,
            ObjectNode theirs,
            Map<String, Side> choices) {
        var merge = new Merge(kind, base, mine, raw, theirs);
        merge.units().forEach((unit, paths) -> merge.settle(unit, paths, choices.get(unit)));
        return merge;
    }

    /** Merged; at an unsettled conflict it has mine. */
    ObjectNode content() {
        return Leaves.tree(merged);
    }

    /** What could not be read and stays mine. */
    Map<String, String> raw() {
        return raw;
    }

    /** Not settled by the choices. */
    List<Conflict> conflicts() {
        return conflicts;
    }

    /** What only they changed: {@code before} was mine too. */
    List<Change> taken() {
        return taken;
    }

    /** What is settled as one: mostly a field alone. */
    private Map<String, List<String>> units() {
        var paths = new LinkedHashSet<>(mine.keySet());
        paths.addAll(theirs.keySet());
        paths.addAll(base.keySet());
        var units = new LinkedHashMap<String, List<String>>();
        paths.forEach(path ->
                units.computeIfAbsent(unit(path), none -> new ArrayList<>()).add(path));
        return units;
    }

    private String unit(String path) {
        var item = ITEM.matcher(path);
        while (item.find()) {
            var id = path.substring(0, item.end()) + ".id";
            if (base.containsKey(id) && mine.containsKey(id) != theirs.containsKey(id)) {
                return path.substring(0, item.end());
            }
        }
        return path;
    }

    private void settle(String unit, List<String> paths, @Nullable Side choice) {
        var side = side(paths, choice);
        if (side == null) {
            conflicts.add(new Conflict(unit, differing(paths)));
        }
        for (var path : paths) {
            if (side == Side.THEIRS) {
                raw.remove(path);
                put(path, theirs.get(path));
            } else if (!raw.containsKey(path)) {
                put(path, mine.get(path));
            }
        }
        if (side == Side.THEIRS && choice == null) {
            differing(paths)
                    .forEach(field -> taken.add(new Change(field.path(), field.label(), field.mine(), field.theirs())));
        }
    }

    private void put(String path, @Nullable JsonNode value) {
        if (value != null) {
            merged.put(path, value);
        }
    }

    private @Nullable Side side(List<String> paths, @Nullable Side choice) {
        if (alike(paths, mine, theirs) || alike(paths, theirs, base)) {
            return Side.MINE;
        }
        return alike(paths, mine, base) ? Side.THEIRS : choice;
    }

    private static boolean alike(List<String> paths, Map<String, JsonNode> one, Map<String, JsonNode> other) {
        return paths.stream().allMatch(path -> Objects.equals(one.get(path), other.get(path)));
    }

    private List<Conflict.Field> differing(List<String> paths) {
        return paths.stream()
                .filter(path -> !path.endsWith("].id"))
                .filter(path -> !alike(List.of(path), mine, theirs))
                .map(path -> new Conflict.Field(
                        path,
                        Difference.label(kind, path),
                        text(base.get(path)),
                        text(theirs.get(path)),
                        text(mine.get(path))))
                .toList();
    }

    private static @Nullable String text(@Nullable JsonNode leaf) {
        return leaf == null ? null : Leaves.text(leaf);
    }
}
