package org.greenregistry.dossier;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.Leveled;
import org.greenregistry.kernel.Visible;
import org.jspecify.annotations.Nullable;

/** Who may see the value at a path, as its records declare it. */
final class PathLevels {

    private PathLevels() {}

    /**
     * INTERNAL at most: that a restricted value is absent is no secret among colleagues. INTERNAL too where the level
     * depends on an item's own data, or where nothing stands at {@code path}.
     */
    static Level of(String path) {
        var level = Level.PUBLIC;
        Class<?> at = ProjectContent.class;
        for (var name : path.replaceAll("\\[[^]]*]", "").split("\\.", -1)) {
            var component = at.isRecord() ? component(at, name) : null;
            if (component == null || Leveled.class.isAssignableFrom(at)) {
                return Level.INTERNAL;
            }
            var visible = component.getAnnotation(Visible.class);
            level = visible == null ? level : level.max(visible.value());
            at = component.getType() == List.class ? itemOf(component) : component.getType();
        }
        return level == Level.RESTRICTED ? Level.INTERNAL : level;
    }

    private static @Nullable RecordComponent component(Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Class<?> itemOf(RecordComponent list) {
        return (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
    }
}
