package org.greenregistry.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.greenregistry.shell.Lang;
import org.jspecify.annotations.Nullable;

/**
 * A thing of a catalogue with its properties, in the order they were said. Names of types and properties have prefixes.
 */
final class DcatThing implements DcatValue {

    private final @Nullable String address;
    private final String type;
    private final Map<String, List<DcatValue>> properties = new LinkedHashMap<>();

    private DcatThing(@Nullable String address, String type) {
        this.address = address;
        this.type = type;
    }

    static DcatThing named(String address, String type) {
        return new DcatThing(address, type);
    }

    static DcatThing unnamed(String type) {
        return new DcatThing(null, type);
    }

    /** Absent where others need not point at it. */
    @Nullable
    String address() {
        return address;
    }

    String type() {
        return type;
    }

    Map<String, List<DcatValue>> properties() {
        return properties;
    }

    DcatThing with(String property, DcatValue value) {
        properties.computeIfAbsent(property, first -> new ArrayList<>()).add(value);
        return this;
    }

    DcatThing to(String property, String other) {
        return with(property, new Name(other));
    }

    DcatThing typed(String property, String text, String as) {
        return with(property, new Text(text, null, as));
    }

    /** In both languages of the book. */
    DcatThing said(String property, Function<Locale, String> words) {
        List.of(Lang.VIETNAMESE, Lang.ENGLISH)
                .forEach(locale -> with(property, new Text(words.apply(locale), locale.getLanguage(), null)));
        return this;
    }
}
