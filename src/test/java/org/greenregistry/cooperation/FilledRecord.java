package org.greenregistry.cooperation;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.RecordPaths;
import org.greenregistry.kernel.RecordValues;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Refers;
import org.greenregistry.kernel.StoredFile;

/** A record of any kind with something in every component, made from its types: a new component is filled by itself. */
public final class FilledRecord {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);

    private final String word;
    private final UUID organisation;
    private final UUID project;
    private int made;

    /**
     * @param word begins every text of this record and of no other
     * @param organisation named wherever one can be
     * @param project named wherever one can be
     */
    FilledRecord(String word, UUID organisation, UUID project) {
        this.word = word;
        this.organisation = organisation;
        this.project = project;
    }

    public static <C extends Record> C of(CooperationKind<C> kind, String word, UUID organisation, UUID project) {
        return new FilledRecord(word, organisation, project).of(kind);
    }

    <C extends Record> C of(CooperationKind<C> kind) {
        return kind.contentType().cast(record(kind.contentType(), ""));
    }

    private Record record(Class<?> type, String path) {
        var values = new LinkedHashMap<String, Object>();
        for (var component : type.getRecordComponents()) {
            var at = path.isEmpty() ? component.getName() : path + "." + component.getName();
            values.put(component.getName(), value(component, at));
        }
        return RecordValues.with(RecordValues.blank(type.asSubclass(Record.class), "blank"), values::get);
    }

    private Object value(RecordComponent component, String path) {
        var type = RecordPaths.typeOf(component);
        var one = component.getAnnotation(Refers.class) == null
                ? single(type, component.getName(), path)
                : reference(component.getAnnotation(Refers.class).value(), path);
        return component.getType() == List.class ? List.of(Objects.requireNonNull(one)) : one;
    }

    private Object reference(Refers.To what, String path) {
        return switch (what) {
            case ORGANISATION -> organisation;
            case PROJECT -> project;
            case UNIT -> "C-25760-2025";
            case PARK -> "VSIP2";
            case COUNTRY -> "SG";
            case CURRENCY -> "USD";
            case SECTION -> "M";
            case CATEGORY -> "SMART_CITY";
            case LANGUAGE -> "en";
        };
    }

    private Object single(Class<?> type, String name, String path) {
        if (type == StoredFile.class) {
            return null; // Bytes that nobody uploaded cannot be named: see RecordFilesContract.
        } else if (type == Name.class) {
            return new Name(text(), text());
        } else if (type == LocalizedText.class) {
            return new LocalizedText(text(), text());
        } else if (type.isRecord()) {
            return record(type, path);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type == String.class) {
            return name.equals("id") ? path.replace(".id", "").replace('.', '-') + "-" + word : string(name);
        } else if (type == ReducedDate.class) {
            return ReducedDate.of(FIRST_DAY.plusDays(++made));
        } else if (type == BigDecimal.class) {
            return BigDecimal.valueOf(10L + ++made);
        } else if (type == Integer.class) {
            return name.equals("year") || name.equals("by") ? 2026 : 3;
        } else if (type == boolean.class || type == Boolean.class) {
            return !name.equals("sample");
        }
        throw new IllegalStateException("no value for " + path + " of " + type);
    }

    private String string(String name) {
        return switch (name) {
            case "link", "website" -> "https://example.org/" + text();
            case "email" -> text() + "@example.org";
            default -> text();
        };
    }

    private String text() {
        return word + "n" + ++made;
    }
}
