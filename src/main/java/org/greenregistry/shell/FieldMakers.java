package org.greenregistry.shell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.greenregistry.kernel.Identified;

/** What the fields of single components need beyond their type, by the keys of their labels. */
public final class FieldMakers {

    private final Map<String, Maker> fields = new HashMap<>();
    private final Map<String, ListMaker<?>> lists = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Function<Object, Map<String, Object>>> known = new HashMap<>();
    private final Set<String> offered = new HashSet<>();
    private final Set<String> kept = new HashSet<>();
    private final Formats formats;

    public FieldMakers(Formats formats) {
        this.formats = formats;
    }

    Formats formats() {
        return formats;
    }

    /** @param key such as {@code project.parties.country} */
    public FieldMakers field(String key, Maker maker) {
        fields.put(key, maker);
        return this;
    }

    /** Names of enum values that stand under another key than the component's. */
    public FieldMakers words(String key, String where) {
        values.put(key, where);
        return this;
    }

    /**
     * Items that have an editor of their own, or begin with something in them.
     *
     * @param blank a new item with the given id
     */
    public <T extends Record & Identified> FieldMakers list(
            String key, Function<String, T> blank, BiFunction<FormPart, T, ItemEditor<T>> editors) {
        lists.put(key, new ListMaker<>(blank, editors));
        return this;
    }

    /** A list that opens with an item to fill where it is empty. */
    public FieldMakers offer(String key) {
        offered.add(key);
        return this;
    }

    /** A component without a field: it keeps the value it has. */
    public FieldMakers keep(String key) {
        kept.add(key);
        return this;
    }

    /**
     * What choosing something tells of the fields beside it.
     *
     * @param siblings the values of components of the same record, by their names, for what was chosen
     */
    public FieldMakers tells(String key, Function<Object, Map<String, Object>> siblings) {
        known.put(key, siblings);
        return this;
    }

    Optional<Function<Object, Map<String, Object>>> told(String key) {
        return Optional.ofNullable(known.get(key));
    }

    boolean isOffered(String key) {
        return offered.contains(key);
    }

    boolean isKept(String key) {
        return kept.contains(key);
    }

    Optional<Maker> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    String words(String key) {
        return values.getOrDefault(key, key);
    }

    /** The one who put it there knew the type of the items. */
    @SuppressWarnings("unchecked")
    <T extends Record & Identified> Optional<ListMaker<T>> list(String key) {
        return Optional.ofNullable((ListMaker<T>) lists.get(key));
    }

    /** Makes the field of a component of the record that {@code part} is. */
    @FunctionalInterface
    public interface Maker {
        Input<?> make(FormPart part, String component);
    }

    record ListMaker<T extends Record & Identified>(
            Function<String, T> blank, BiFunction<FormPart, T, ItemEditor<T>> editors) {}
}
