package org.greenregistry.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Refers;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.kernel.StoredFile;
import org.greenregistry.kernel.Visible;
import org.greenregistry.ledger.RecordKind;
import org.springframework.stereotype.Component;

/**
 * The fields of each kind of record, read from its content record: a new component is a new column by itself. Left out
 * are what nobody edits by hand, ids, files, references that do not say what they refer to, those to persons, lists
 * within items, and whatever is RESTRICTED.
 */
@Component
public class Fields {

    /** The demonstration's mark, and references to documents of the same record. */
    private static final Set<String> NEVER = Set.of("id", "sample", "proof");

    private final Map<String, RecordKind<?>> kinds;
    private final Vocabularies vocabularies;

    /** Fields are asked for often and their vocabularies long; code lists change, so none is kept for ever. */
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    Fields(List<RecordKind<?>> kinds, Vocabularies vocabularies) {
        this.kinds = kinds.stream().collect(Collectors.toMap(RecordKind::name, Function.identity()));
        this.vocabularies = vocabularies;
    }

    private record Kept(List<Field> fields, long until) {
        private static final long NANOS = 60_000_000_000L;
    }

    /** Names of the kinds, sorted. */
    List<String> kinds() {
        return kinds.keySet().stream().sorted().toList();
    }

    /** The kind of that name; {@link IllegalArgumentException} if there is none. */
    RecordKind<?> kind(String name) {
        var kind = kinds.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("no such kind of record: " + name);
        }
        return kind;
    }

    /** In the order of the content. */
    public List<Field> of(String kind) {
        var now = System.nanoTime();
        return kept.compute(
                        kind,
                        (name, known) -> known != null && now - known.until() < 0
                                ? known
                                : new Kept(made(name), now + Kept.NANOS))
                .fields();
    }

    /** The field {@code key} is about, with or without the item. */
    public Optional<Field> find(String kind, String key) {
        var wanted = Column.fieldOf(key);
        return of(kind).stream().filter(field -> field.key().equals(wanted)).findFirst();
    }

    /** What an item found by its id is called. */
    String itemName(Field field, String id, Locale locale) {
        return kind(field.kind())
                .itemName(Objects.requireNonNull(field.list()), id, locale)
                .orElse(id);
    }

    private List<Field> made(String name) {
        var fields = new ArrayList<Field>();
        var kind = kind(name);
        walk(kind, kind.contentType(), "", "", Level.PUBLIC, fields);
        return fields;
    }

    private void walk(RecordKind<?> kind, Class<?> type, String path, String list, Level outer, List<Field> fields) {
        for (var component : type.getRecordComponents()) {
            var key = path.isEmpty() ? component.getName() : path + "." + component.getName();
            var visible = component.getAnnotation(Visible.class);
            var level = visible == null ? outer : outer.max(visible.value());
            if (level != Level.RESTRICTED
                    && !NEVER.contains(component.getName())
                    && !kind.derived().contains(key)) {
                add(kind, component, key, list, level, fields);
            }
        }
    }

    private void add(
            RecordKind<?> kind, RecordComponent component, String key, String list, Level level, List<Field> fields) {
        var type = component.getType();
        if (type == List.class) {
            var item = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            if (!Identified.class.isAssignableFrom(item)) {
                fields.add(field(kind, component, key, list, level, FieldType.CODES, item));
            } else if (list.isEmpty()) {
                walk(kind, item, key, key, level, fields);
            }
        } else if (isTree(type)) {
            walk(kind, type, key, list, level, fields);
        } else if (type != StoredFile.class && (type != UUID.class || component.isAnnotationPresent(Refers.class))) {
            fields.add(field(kind, component, key, list, level, typeOf(type), type));
        }
    }

    private Field field(
            RecordKind<?> kind,
            RecordComponent component,
            String key,
            String list,
            Level level,
            FieldType type,
            Class<?> values) {
        var words = vocabularies.of(kind, key, component, values).orElse(null);
        var coded = words != null && type == FieldType.TEXT ? FieldType.CODE : type;
        return new Field(
                kind.name(),
                key,
                list.isEmpty() ? null : list,
                coded,
                level,
                !list.isEmpty() && kind.hasNamedItems(list),
                words);
    }

    private static boolean isTree(Class<?> type) {
        return type.isRecord()
                && type != StoredFile.class
                && Arrays.stream(type.getMethods()).noneMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private static FieldType typeOf(Class<?> type) {
        if (type == BigDecimal.class) {
            return FieldType.NUMBER;
        } else if (type == Integer.class) {
            return FieldType.WHOLE;
        } else if (type == ReducedDate.class) {
            return FieldType.DATE;
        } else if (type == ReportPeriod.class) {
            return FieldType.PERIOD;
        } else if (type == boolean.class || type == Boolean.class) {
            return FieldType.YES_NO;
        }
        return FieldType.TEXT;
    }
}
