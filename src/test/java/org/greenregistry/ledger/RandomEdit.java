package org.greenregistry.ledger;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.RecordValues;
import org.greenregistry.kernel.ReducedDate;

/** Edits any content at random, as people do: fields filled, changed and emptied, items added, changed and removed. */
final class RandomEdit {

    private final Random random;

    RandomEdit(Random random) {
        this.random = random;
    }

    /** {@code content} after a few edits. */
    <C extends Record> C of(C content) {
        var edited = content;
        for (var edits = 1 + random.nextInt(6); edits > 0; edits--) {
            edited = once(edited);
        }
        return edited;
    }

    private <C extends Record> C once(C content) {
        var components = Arrays.stream(content.getClass().getRecordComponents())
                .filter(component -> !component.getName().equals("id"))
                .toList();
        var chosen = components.get(random.nextInt(components.size()));
        return with(content, chosen, edited(chosen, value(content, chosen)));
    }

    private Object edited(RecordComponent component, Object value) {
        if (value instanceof Record part && !(value instanceof ReducedDate)) {
            return once(part);
        }
        if (value instanceof List<?> list && component.getGenericType() instanceof ParameterizedType type) {
            return type.getActualTypeArguments()[0] instanceof Class<?> item && Identified.class.isAssignableFrom(item)
                    ? items(list)
                    : list;
        }
        return scalar(component.getType(), value);
    }

    private List<?> items(List<?> list) {
        var items = new ArrayList<Object>(list);
        if (items.isEmpty()) {
            return list;
        }
        var at = random.nextInt(items.size());
        var item = (Record) items.get(at);
        switch (random.nextInt(3)) {
            case 0 -> items.remove(at);
            case 1 -> items.add(with(item, item.getClass().getRecordComponents()[0], "n" + random.nextInt(1000)));
            default -> items.set(at, once(item));
        }
        return items;
    }

    private Object scalar(Class<?> type, Object value) {
        var number = random.nextInt(50);
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(number);
        }
        if (type == ReducedDate.class) {
            return ReducedDate.parse(String.valueOf(1990 + number));
        }
        return type == String.class ? (number < 10 ? null : "text " + number) : value;
    }

    private static Object value(Record content, RecordComponent component) {
        return RecordValues.valueOf(content, component);
    }

    private static <C extends Record> C with(C content, RecordComponent changed, Object value) {
        return RecordValues.with(content, name -> name.equals(changed.getName()) ? value : valueOf(content, name));
    }

    private static Object valueOf(Record content, String name) {
        return Arrays.stream(content.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(component -> value(content, component))
                .orElse(null);
    }
}
