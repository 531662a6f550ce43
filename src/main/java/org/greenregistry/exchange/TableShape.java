package org.greenregistry.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.greenregistry.kernel.Level;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The columns of one table: each field once, those of a list once for each item. Code and version come before them.
 *
 * @param language of headings and words
 */
record TableShape(String kind, Locale language, List<Column> columns) {

    /** A list longer than this is cut in a table; what is left out stays as it is on return. */
    static final int MOST_ITEMS = 20;

    static TableShape of(String kind, Locale language, List<Field> chosen, Items items, Fields fields, Level seen) {
        var columns = new ArrayList<Column>();
        var done = new LinkedHashSet<String>();
        for (var field : chosen) {
            if (!seen.covers(field.level())) {
                continue;
            }
            var list = field.list();
            if (list == null) {
                columns.add(Column.of(field));
            } else if (done.add(list)) {
                var beside = chosen.stream()
                        .filter(other -> list.equals(other.list()) && seen.covers(other.level()))
                        .toList();
                columns.addAll(
                        field.named() ? named(beside, items.ids(list), fields, language) : placed(beside, items));
            }
        }
        return new TableShape(kind, language, columns);
    }

    private static List<Column> named(List<Field> beside, Set<String> ids, Fields fields, Locale language) {
        return ids.stream()
                .flatMap(id -> beside.stream()
                        .map(field -> new Column(field, "[" + id + "]", fields.itemName(field, id, language))))
                .toList();
    }

    private static List<Column> placed(List<Field> beside, Items items) {
        var columns = new ArrayList<Column>();
        var most = Math.max(1, items.most(beside.getFirst().list()));
        for (var place = 1; place <= most; place++) {
            for (var field : beside) {
                columns.add(Column.at(field, place));
            }
        }
        return columns;
    }

    /** How many items the lists of a selection have, and their ids. */
    static final class Items {

        private final Map<String, Integer> most = new TreeMap<>();
        private final Map<String, Set<String>> ids = new TreeMap<>();

        void count(JsonNode content, List<Field> fields) {
            fields.stream().filter(field -> field.list() != null).forEach(field -> count(content, field));
        }

        private void count(JsonNode content, Field field) {
            var list = Objects.requireNonNull(field.list());
            var items = TableText.at(content, list);
            if (field.named()) {
                var known = ids.computeIfAbsent(list, none -> new LinkedHashSet<>());
                items.values().forEach(item -> known.add(item.path("id").asString("")));
            } else {
                most.merge(list, Math.min(items.size(), MOST_ITEMS), Math::max);
            }
        }

        int most(@Nullable String list) {
            return list == null ? 0 : most.getOrDefault(list, 0);
        }

        Set<String> ids(String list) {
            return ids.getOrDefault(list, Set.of());
        }
    }
}
