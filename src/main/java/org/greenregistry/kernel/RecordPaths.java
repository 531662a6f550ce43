package org.greenregistry.kernel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Components of content records by their paths: {@code parties.role}, items of lists without their ids. */
public final class RecordPaths {

    private RecordPaths() {}

    /** The component {@code path} leads to from {@code root}; empty if there is none. */
    public static Optional<RecordComponent> component(Class<?> root, String path) {
        Class<?> at = root;
        RecordComponent found = null;
        for (var name : path.split("\\.", -1)) {
            found = at.isRecord()
                    ? Arrays.stream(at.getRecordComponents())
                            .filter(component -> component.getName().equals(name))
                            .findFirst()
                            .orElse(null)
                    : null;
            if (found == null) {
                return Optional.empty();
            }
            at = typeOf(found);
        }
        return Optional.ofNullable(found);
    }

    /** The type of a component, of a list that of its items. */
    public static Class<?> typeOf(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }

    /** Whether a value of that type has components of its own, and is no scalar. */
    public static boolean isTree(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getMethods()).noneMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    /**
     * Hands every component that has no more beneath it to {@code taker}, with its path, in the order of the records.
     */
    public static void leaves(Class<?> root, BiConsumer<String, RecordComponent> taker) {
        leaves(root, "", taker);
    }

    private static void leaves(Class<?> type, String path, BiConsumer<String, RecordComponent> taker) {
        for (var component : type.getRecordComponents()) {
            var own = path.isEmpty() ? component.getName() : path + "." + component.getName();
            if (isTree(typeOf(component))) {
                leaves(typeOf(component), own, taker);
            } else {
                taker.accept(own, component);
            }
        }
    }
}
