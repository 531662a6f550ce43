package org.greenregistry.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Codes and their names, in the order of the file; immutable. */
public final class CodeList {

    private final Map<String, LocalizedText> names;

    public CodeList(Map<String, LocalizedText> names) {
        this.names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /** The rows of {@code file}, which lies beside {@code owner}; a code that stands twice is a fault. */
    public static CodeList of(Class<?> owner, String file, String codeColumn) {
        var names = new LinkedHashMap<String, LocalizedText>();
        CsvFile.beside(owner, file).read(row -> add(names, row.text(codeColumn), name(row)));
        return new CodeList(names);
    }

    public List<String> codes() {
        return List.copyOf(names.keySet());
    }

    public boolean has(String code) {
        return names.containsKey(code);
    }

    /** The code itself where it is unknown: an old version may hold a code that a later list lacks. */
    public String name(String code, Locale locale) {
        var name = names.get(code);
        return name == null ? code : name.in(locale);
    }

    private static LocalizedText name(CsvRow row) {
        return new LocalizedText(row.text("name_vi"), row.text("name_en"));
    }

    private static String add(Map<String, LocalizedText> names, String code, LocalizedText name) {
        if (names.putIfAbsent(code, name) != null) {
            throw new IllegalArgumentException(code + " stands twice");
        }
        return code;
    }
}
