package org.greenregistry.project;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.Leveled;
import org.greenregistry.kernel.RecordValues;
import org.greenregistry.kernel.Visible;
import org.jspecify.annotations.Nullable;

/** A value of a content with the level its records declare, read without the ledger's own division. */
public record ContentLeaf(Object value, Level level) {

    /** By path, as changes name it; what is absent is left out. */
    static Map<String, ContentLeaf> of(Record content) {
        var leaves = new LinkedHashMap<String, ContentLeaf>();
        collect(content, "", Level.PUBLIC, leaves);
        return leaves;
    }

    private static void collect(Record part, String path, Level outer, Map<String, ContentLeaf> leaves) {
        var own = part instanceof Leveled leveled ? outer.max(leveled.level()) : outer;
        for (var component : part.getClass().getRecordComponents()) {
            var visible = component.getAnnotation(Visible.class);
            var level = visible == null ? own : own.max(visible.value());
            var at = path.isEmpty() ? component.getName() : path + "." + component.getName();
            add(RecordValues.valueOf(part, component), at, level, leaves);
        }
    }

    private static void add(@Nullable Object value, String path, Level level, Map<String, ContentLeaf> leaves) {
        switch (value) {
            case null -> {}
            case Record part -> collect(part, path, level, leaves);
            case List<?> list when list.isEmpty() -> {}
            case List<?> list
            when list.getFirst() instanceof Identified ->
                list.forEach(
                        item -> collect((Record) item, path + "[" + ((Identified) item).id() + "]", level, leaves));
            case BigDecimal number -> leaves.put(path, new ContentLeaf(number.stripTrailingZeros(), level));
            default -> {
                if (!path.endsWith("].id")) {
                    leaves.put(path, new ContentLeaf(value, level));
                }
            }
        }
    }

    /** Values by path as far as {@code seen} covers them. */
    public static Map<String, Object> seenAt(Level seen, Record content) {
        return of(content).entrySet().stream()
                .filter(leaf -> seen.covers(leaf.getValue().level()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, leaf -> leaf.getValue().value()));
    }
}
