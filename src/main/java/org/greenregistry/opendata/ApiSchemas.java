package org.greenregistry.opendata;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON schemas of the outward shapes, read from the records themselves: what is nullable there may be absent. */
final class ApiSchemas {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<Class<?>> WHOLE = Set.of(int.class, long.class, Integer.class, Long.class);

    private final Locale locale;
    private final ObjectNode known = JSON.objectNode();

    ApiSchemas(Locale locale) {
        this.locale = locale;
    }

    /** All that were asked for so far, and those they are made of, by name. */
    ObjectNode known() {
        return known;
    }

    ObjectNode of(ApiOperation operation) {
        var item = of(operation.answer(), Void.class);
        return switch (operation.form()) {
            case ONE -> item;
            case PAGE -> page(operation.answer());
            case LISTS -> JSON.objectNode().put("type", "object").set("additionalProperties", list(item));
        };
    }

    private ObjectNode page(Class<?> row) {
        return described(name(row) + "Page", ApiPage.class, row);
    }

    ObjectNode of(Class<?> shape) {
        return of(shape, Void.class);
    }

    /** @param items what a type variable stands for */
    private ObjectNode of(Type type, Class<?> items) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return list(of(generic.getActualTypeArguments()[0], items));
        } else if (type instanceof TypeVariable<?>) {
            return of(items, Void.class);
        }
        var plain = (Class<?>) type;
        if (JsonNode.class.isAssignableFrom(plain)) {
            return JSON.objectNode().put("type", "object");
        }
        if (plain.isRecord()) {
            return described(name(plain), plain, items);
        }
        return scalar(plain);
    }

    private static ObjectNode list(ObjectNode item) {
        return JSON.objectNode().put("type", "array").set("items", item);
    }

    private static ObjectNode scalar(Class<?> type) {
        var schema = JSON.objectNode();
        if (WHOLE.contains(type)) {
            return schema.put("type", "integer");
        } else if (type == BigDecimal.class) {
            return schema.put("type", "number");
        } else if (type == boolean.class || type == Boolean.class) {
            return schema.put("type", "boolean");
        }
        schema.put("type", "string");
        if (type == Instant.class) {
            schema.put("format", "date-time");
        } else if (type == LocalDate.class) {
            schema.put("format", "date");
        }
        return schema;
    }

    private ObjectNode described(String name, Class<?> shape, Class<?> items) {
        if (!known.has(name)) {
            var schema = known.putObject(name);
            schema.put("type", "object");
            var properties = schema.putObject("properties");
            var required = JSON.arrayNode();
            for (var component : shape.getRecordComponents()) {
                properties.set(component.getName(), property(name, component, items));
                if (!isNullable(component)) {
                    required.add(component.getName());
                }
            }
            if (!required.isEmpty()) {
                schema.set("required", required);
            }
        }
        return JSON.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    /** Words of the field in this shape, otherwise of every field of that name, otherwise none. */
    private ObjectNode property(String shape, RecordComponent component, Class<?> items) {
        var schema = of(component.getGenericType(), items);
        Wording.find(locale, "api.field." + shape + "." + component.getName())
                .or(() -> Wording.find(locale, "api.field." + component.getName()))
                .ifPresent(words -> schema.put("description", words));
        return schema;
    }

    private static boolean isNullable(RecordComponent component) {
        AnnotatedElement type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }

    private static String name(Class<?> shape) {
        var outer = shape.getDeclaringClass();
        return outer == null ? shape.getSimpleName().replaceFirst("^Api", "") : name(outer) + shape.getSimpleName();
    }
}
