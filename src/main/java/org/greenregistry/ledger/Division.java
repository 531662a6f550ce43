package org.greenregistry.ledger;

import java.lang.reflect.RecordComponent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.Leveled;
import org.greenregistry.kernel.RecordValues;
import org.greenregistry.kernel.Visible;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Divides a content by the levels its records declare with {@link Visible} and {@link Leveled}. */
final class Division {

    private final Map<Level, ObjectNode> trees = new EnumMap<>(Level.class);

    private Division() {}

    static Parts of(Record content) {
        var parts = new Parts();
        divide(content, Level.PUBLIC).forEach((level, tree) -> parts.tree(level).setAll(tree));
        return parts;
    }

    private static Map<Level, ObjectNode> divide(Record content, Level level) {
        var division = new Division();
        division.tree(level);
        for (var component : RecordValues.components(content)) {
            division.add(component, RecordValues.valueOf(content, component), level);
        }
        return division.trees;
    }

    private void add(RecordComponent component, @Nullable Object value, Level outer) {
        if (value == null) {
            return;
        }
        var visible = component.getAnnotation(Visible.class);
        var declared = visible == null ? outer : outer.max(visible.value());
        var level = value instanceof Leveled leveled ? declared.max(leveled.level()) : declared;
        if (value instanceof Record part) {
            divide(part, level).forEach((at, tree) -> {
                if (!tree.isEmpty()) {
                    tree(at).set(component.getName(), tree);
                }
            });
        } else if (value instanceof List<?> list && list.stream().allMatch(Identified.class::isInstance)) {
            var frame =
                    list.stream().map(item -> levelOf((Identified) item, level)).reduce(level, Level::max);
            list.forEach(item -> addItem(component.getName(), (Identified) item, level, frame));
        } else {
            tree(level).set(component.getName(), Canonical.node(value));
        }
    }

    private static Level levelOf(Identified item, Level outer) {
        return item instanceof Leveled leveled ? outer.max(leveled.level()) : outer;
    }

    /** @param frame the highest level of the list's items: the part of that level names them all, in their order */
    private void addItem(String list, Identified item, Level outer, Level frame) {
        var parts = divide((Record) item, levelOf(item, outer));
        var framed = frame != outer;
        if (framed) {
            parts.computeIfAbsent(frame, none -> Canonical.emptyTree());
        }
        parts.forEach((at, tree) -> {
            if (!tree.isEmpty() || (framed && at == frame)) {
                tree(at).withArray(list).add(tree.put("id", item.id()));
            }
        });
    }

    private ObjectNode tree(Level level) {
        return trees.computeIfAbsent(level, none -> Canonical.emptyTree());
    }
}
