package org.greenregistry.catalogue.ui;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.RecordValues;
import org.greenregistry.kernel.Visible;
import org.greenregistry.ledger.Change;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One value of a content, or the place where it would be.
 *
 * @param path components joined by dots, items of lists by their ids
 * @param owner the record it is a component of
 * @param level who may see it, as the components on the way declare it
 */
record Leaf(String path, Record owner, RecordComponent component, Level level) {

    /** The leaves of {@code part} in the order of its components; lists of items are no leaves. */
    static Stream<Leaf> of(Record part, String path) {
        return walk(part, path, Level.PUBLIC);
    }

    private static Stream<Leaf> walk(Record part, String path, Level outer) {
        return Arrays.stream(part.getClass().getRecordComponents())
                .filter(component -> !component.getName().equals("id") && !isListOfItems(component))
                .flatMap(component -> {
                    var visible = component.getAnnotation(Visible.class);
                    var level = visible == null ? outer : outer.max(visible.value());
                    var at = path + "." + component.getName();
                    return RecordValues.valueOf(part, component) instanceof Record inner
                                    && !(inner instanceof LocalizedText)
                            ? walk(inner, at, level)
                            : Stream.of(new Leaf(at, part, component, level));
                });
    }

    private static boolean isListOfItems(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType type
                && type.getActualTypeArguments()[0] instanceof Class<?> item
                && item.isRecord();
    }

    /** Which field of the content it is. */
    String field() {
        return Change.fieldOf(path);
    }

    String name() {
        return component.getName();
    }

    /** Absent if there is nothing to show. */
    @Nullable
    Object value() {
        var value = RecordValues.valueOf(owner, component);
        return switch (value) {
            case null -> null;
            case String text when text.isBlank() -> null;
            case List<?> list when list.isEmpty() -> null;
            case LocalizedText text when text.vi() == null && text.en() == null -> null;
            default -> value;
        };
    }

    /** The value of another component of the same record. */
    @Nullable
    Object beside(String other) {
        return Arrays.stream(owner.getClass().getRecordComponents())
                .filter(found -> found.getName().equals(other))
                .findFirst()
                .map(found -> RecordValues.valueOf(owner, found))
                .orElse(null);
    }

    String label(Locale locale) {
        var words = Wording.text(locale, "project." + field());
        return level == Level.PUBLIC ? words : Wording.text(locale, "catalogue.internal.field", words);
    }
}
