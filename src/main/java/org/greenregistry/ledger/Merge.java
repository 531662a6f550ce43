package org.greenregistry.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Three-way merge, field by field: what only one side touched is taken over; what both touched differently is a
 * conflict, settled by a choice.
 *
 * @param content merged; at an unsettled conflict it has mine
 * @param conflicts not settled by the choices, {@code before} being theirs and {@code after} mine
 */
record Merge(ObjectNode content, List<Change> conflicts) {

    /** Whose value a conflict takes. */
    enum Side {
        MINE,
        THEIRS
    }

    static Merge of(String kind, ObjectNode base, ObjectNode mine, ObjectNode theirs, Map<String, Side> choices) {
        var baseLeaves = Leaves.of(base);
        var myLeaves = Leaves.of(mine);
        var theirLeaves = Leaves.of(theirs);
        var paths = new LinkedHashSet<>(myLeaves.keySet());
        paths.addAll(theirLeaves.keySet());
        var merged = new LinkedHashMap<String, JsonNode>();
        var conflicts = new ArrayList<Change>();
        for (var path : paths) {
            var my = myLeaves.get(path);
            var their = theirLeaves.get(path);
            var was = baseLeaves.get(path);
            var side = side(was, my, their, choices.get(path));
            if (side == null) {
                conflicts.add(new Change(path, Difference.label(kind, path), text(their), text(my)));
            }
            var taken = side == Side.THEIRS ? their : my;
            if (taken != null) {
                merged.put(path, taken);
            }
        }
        return new Merge(Leaves.tree(merged), conflicts);
    }

    private static @Nullable Side side(
            @Nullable JsonNode was, @Nullable JsonNode my, @Nullable JsonNode their, @Nullable Side choice) {
        if (Objects.equals(my, their) || Objects.equals(their, was)) {
            return Side.MINE;
        }
        return Objects.equals(my, was) ? Side.THEIRS : choice;
    }

    private static @Nullable String text(@Nullable JsonNode leaf) {
        return leaf == null ? null : Leaves.text(leaf);
    }
}
