package org.greenregistry.cooperation;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.greenregistry.kernel.RecordPaths;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Refers;
import org.greenregistry.shell.FileWords;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Wording;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Scalars of contents in words, by the types of their components and what these refer to. */
@Component
class ContentWords {

    private final Formats formats;

    /** Asked for late: the index is made of kinds before there is a database to find records in. */
    private final ObjectProvider<Referents> referents;

    ContentWords(Formats formats, ObjectProvider<Referents> referents) {
        this.formats = formats;
        this.referents = referents;
    }

    /**
     * @param path list items without their ids
     * @param value as in the canonical text; of a list its scalars joined by a comma and a blank
     */
    String of(String kind, Class<?> content, String path, String value, Locale locale) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "size" -> Formats.size(Long.parseLong(value), locale);
            case "mediaType" -> FileWords.type(value, locale);
            default ->
                RecordPaths.component(content, path)
                        .map(component -> of(kind, component, path, value, locale))
                        .orElse(value);
        };
    }

    private String of(String kind, RecordComponent component, String path, String value, Locale locale) {
        var refers = component.getAnnotation(Refers.class);
        var type = RecordPaths.typeOf(component);
        if (refers != null) {
            return each(value, one -> referents.getObject().label(refers.value(), one, locale));
        } else if (type == ReducedDate.class) {
            return ReducedDate.parse(value).text();
        } else if (type == BigDecimal.class) {
            return formats.number(new BigDecimal(value), locale);
        } else if (type == boolean.class || type == Boolean.class) {
            return Wording.text(locale, "record.tick." + value);
        } else if (type.isEnum()) {
            return each(value, one -> Wording.text(locale, kind + "." + path + "." + one));
        }
        return value;
    }

    private static String each(String value, UnaryOperator<String> word) {
        return Arrays.stream(value.split(", ", -1)).map(word).collect(Collectors.joining(", "));
    }
}
