package org.greenregistry.kernel;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and makes content records by their components; they may be nested where only their module sees them. */
public final class RecordValues {

    /** Reflection makes new components with every call and reads their annotations anew; one of each is enough. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            var components = List.of(type.getRecordComponents());
            components.forEach(component -> component.getAccessor().setAccessible(true));
            return components;
        }
    };

    private RecordValues() {}

    /** In the order of the declaration. */
    public static List<RecordComponent> components(Record record) {
        return COMPONENTS.get(record.getClass());
    }

    /** @param component one of {@link #components}, or of any other origin */
    public static @Nullable Object valueOf(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            if (!accessor.canAccess(record)) {
                accessor.setAccessible(true);
            }
            return accessor.invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Values that are there, in the order of the components. */
    public static Stream<Object> values(Record record) {
        return components(record).stream()
                .map(component -> valueOf(record, component))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    /** A record of the type of {@code like}, with the values {@code components} gives by name. */
    @SuppressWarnings("unchecked")
    public static <R extends Record> R with(R like, Function<String, @Nullable Object> components) {
        return (R) made(like.getClass(), component -> components.apply(component.getName()));
    }

    /** An item with nothing in it but its id. */
    public static <R extends Record> R blank(Class<R> type, String id) {
        return type.cast(made(type, component -> component.getName().equals("id") ? id : null));
    }

    private static Record made(Class<? extends Record> type, Function<RecordComponent, @Nullable Object> values) {
        var components = type.getRecordComponents();
        var arguments = Arrays.stream(components)
                .map(component -> primitive(component, values.apply(component)))
                .toArray();
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An untouched tick is not ticked. */
    private static @Nullable Object primitive(RecordComponent component, @Nullable Object value) {
        return value == null && component.getType() == boolean.class ? false : value;
    }
}
