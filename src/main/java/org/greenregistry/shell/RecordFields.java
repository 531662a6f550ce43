package org.greenregistry.shell;

import com.vaadin.flow.component.Component;
import jakarta.validation.constraints.Size;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.RecordValues;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.StoredFile;
import org.greenregistry.kernel.Visible;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a content record, made from the types of its components in their order: a text is typed, a date is
 * typed as people write it, an enum is chosen, a list of records has items. What needs more says so in
 * {@link FieldMakers}. A component no field can be made for keeps the value it has.
 */
public final class RecordFields<R extends Record> {

    private static final int LONG_TEXT = 500;

    /** Records that are one value for people. */
    private static final Set<Class<?>> SCALARS = Set.of(LocalizedText.class, GeoPoint.class, StoredFile.class);

    /** Chosen, not ticked, where nobody may have said either. */
    private static final List<Boolean> YES_OR_NO = List.of(true, false);

    private final FormPart part;
    private final R shown;
    private final FieldMakers makers;
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<String, RecordFields<?>> parts = new HashMap<>();

    /**
     * @param fields in the order they stand in
     * @param value absent if nothing was typed
     * @param input where one field holds it all
     */
    private record Slot(
            List<Component> fields,
            Supplier<@Nullable Object> value,
            @Nullable Input<?> input) {

        Slot(List<Component> fields, Supplier<@Nullable Object> value) {
            this(fields, value, null);
        }
    }

    public RecordFields(FormPart part, R shown, FieldMakers makers) {
        this.part = part;
        this.shown = shown;
        this.makers = makers;
        for (var component : shown.getClass().getRecordComponents()) {
            slots.put(component.getName(), slot(component, RecordValues.valueOf(shown, component)));
        }
        slots.forEach((name, slot) -> makers.told(part.key(name))
                .ifPresent(siblings -> new KnownSiblings(part, this::single, siblings)
                        .of(Objects.requireNonNull(slot.input(), name))));
    }

    /** The one field of a component; empty if it has none or several. */
    private Optional<Input<?>> single(String component) {
        return Optional.ofNullable(slots.get(component)).map(Slot::input);
    }

    /** All fields, in the order of the record. */
    public List<Component> fields() {
        return slots.values().stream().flatMap(slot -> slot.fields().stream()).toList();
    }

    /** The fields of the components named, in that order. */
    public Component[] fields(String... components) {
        return Arrays.stream(components)
                .flatMap(component -> Objects.requireNonNull(slots.get(component), component).fields().stream())
                .toArray(Component[]::new);
    }

    /** The record as typed; what could not be read is absent. */
    public R value() {
        return RecordValues.with(shown, component -> Objects.requireNonNull(slots.get(component))
                .value()
                .get());
    }

    /** One component as typed. */
    public @Nullable Object value(String component) {
        return Objects.requireNonNull(slots.get(component), component).value().get();
    }

    /** The field of one component, or of one of a part as {@code capital.after}, to be told of its changes. */
    @SuppressWarnings("unchecked")
    public <V> Input<V> input(String component, Class<V> type) {
        var dot = component.indexOf('.');
        if (dot > 0) {
            return Objects.requireNonNull(parts.get(component.substring(0, dot)), component)
                    .input(component.substring(dot + 1), type);
        }
        return (Input<V>) Objects.requireNonNull(
                Objects.requireNonNull(slots.get(component), component).input(), component);
    }

    private Slot slot(RecordComponent component, @Nullable Object value) {
        var name = component.getName();
        var own = makers.field(part.key(name));
        if (own.isPresent()) {
            return of(own.get().make(part, name), value);
        }
        if (name.equals("id") || makers.isKept(part.key(name))) {
            return new Slot(List.of(), () -> value);
        }
        return value instanceof Record more && !SCALARS.contains(component.getType())
                ? nested(name, more)
                : byType(component, value);
    }

    private Slot byType(RecordComponent component, @Nullable Object value) {
        var name = component.getName();
        var type = component.getType();
        if (type == String.class) {
            return text(component, (String) value);
        } else if (type == LocalizedText.class) {
            return bilingual(name, value instanceof LocalizedText text ? text : new LocalizedText(null, null));
        } else if (type.isEnum()) {
            return of(part.choice(name, Arrays.asList(type.getEnumConstants()), words(name)), value);
        } else if (type == ReducedDate.class) {
            return of(part.typed(name, Typing.DATE), value);
        } else if (type == BigDecimal.class) {
            return of(part.typed(name, Typing.number(makers.formats())), value);
        } else if (type == Integer.class) {
            return of(part.typed(name, Typing.INTEGER), value);
        } else if (type == GeoPoint.class) {
            return of(part.typed(name, Typing.POINT), value);
        } else if (type == StoredFile.class) {
            return of(part.file(name), value);
        } else if (type == boolean.class) {
            return of(part.tick(name), value);
        } else if (type == Boolean.class) {
            return of(part.choice(name, YES_OR_NO, RecordFields::yesOrNo), value);
        } else if (type == List.class && value instanceof List<?> list) {
            return list(component, list);
        }
        return new Slot(List.of(), () -> value);
    }

    private Slot text(RecordComponent component, @Nullable String value) {
        var name = component.getName();
        var visible = component.getAnnotation(Visible.class);
        if (visible != null && visible.value() == Level.RESTRICTED) {
            var secret = part.secret(name).show(value);
            return new Slot(List.of(secret.field()), secret::value);
        }
        var size = component.getAccessor().getAnnotation(Size.class);
        return of(size != null && size.max() >= LONG_TEXT ? part.area(name) : part.text(name), value);
    }

    private Slot bilingual(String name, LocalizedText shownText) {
        var text = part.part(name, LocalizedText.class);
        var vi = text.area("vi").show(shownText.vi());
        var en = text.area("en").show(shownText.en());
        vi.field().addClassName("first-half");
        en.field().addClassName("second-half");
        return new Slot(
                List.of(vi.field(), en.field()),
                () -> vi.value() == null && en.value() == null ? null : new LocalizedText(vi.value(), en.value()));
    }

    private Slot nested(String name, Record more) {
        var fields = new RecordFields<>(part.part(name, more.getClass()), more, makers);
        parts.put(name, fields);
        fields.fields().stream()
                .findFirst()
                .ifPresent(first -> first.getElement().getClassList().add("starts"));
        return new Slot(fields.fields(), fields::value);
    }

    private Slot list(RecordComponent component, List<?> items) {
        var type = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        if (type.isEnum()) {
            return of(
                    part.several(
                            component.getName(), Arrays.asList(type.getEnumConstants()), words(component.getName())),
                    items);
        }
        return Identified.class.isAssignableFrom(type)
                ? items(component.getName(), type, items)
                : new Slot(List.of(), () -> items);
    }

    /** Lists of content records hold records with an id: the ledger tells items apart by it. */
    @SuppressWarnings("unchecked")
    private <T extends Record & Identified> Slot items(String name, Class<?> type, List<?> items) {
        var itemType = (Class<T>) type;
        var own = makers.<T>list(part.key(name))
                .orElseGet(() -> new FieldMakers.ListMaker<>(
                        id -> RecordValues.blank(itemType, id),
                        (item, value) -> new RecordEditor<>(item, value, makers)));
        var list = new ItemList<>(part, name, itemType, own.blank(), own.editors()).show((List<T>) items);
        return new Slot(List.of(makers.isOffered(part.key(name)) ? list.offer() : list), list::value);
    }

    private Function<Object, String> words(String name) {
        var key = makers.words(part.key(name));
        return value -> Wording.text(Lang.current(), key + "." + ((Enum<?>) value).name());
    }

    private static String yesOrNo(boolean said) {
        return Wording.text(Lang.current(), said ? "record.tick.true" : "record.tick.false");
    }

    /** The value comes from the component the field was made for. */
    @SuppressWarnings("unchecked")
    private static Slot of(Input<?> input, @Nullable Object value) {
        ((Input<Object>) input).show(value);
        return new Slot(List.of(input.field()), input::value, input);
    }
}
