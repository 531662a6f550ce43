package org.greenregistry.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.kernel.CodeList;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.kernel.LocalizedText;

/** Green indicators of the official report forms and of the book itself (green-indicators.csv). */
public final class Indicators {

    private static final CodeList LIST = CodeList.of(Indicators.class, "green-indicators.csv", "code");

    private static final Map<String, LocalizedText> UNITS = units();

    private Indicators() {}

    public static List<String> all() {
        return LIST.codes();
    }

    public static boolean has(String code) {
        return LIST.has(code);
    }

    public static String name(String code, Locale locale) {
        return LIST.name(code, locale);
    }

    /**
     * What its values are counted in, such as {@code tCO₂tđ}; empty for a mere number and where the document says it.
     */
    public static Optional<String> unit(String code, Locale locale) {
        return Optional.ofNullable(UNITS.get(code)).map(unit -> unit.in(locale));
    }

    /** Name and unit, as a form offers it. */
    public static String label(String code, Locale locale) {
        return unit(code, locale)
                .map(unit -> name(code, locale) + " (" + unit + ")")
                .orElseGet(() -> name(code, locale));
    }

    private static Map<String, LocalizedText> units() {
        var units = new HashMap<String, LocalizedText>();
        CsvFile.beside(Indicators.class, "green-indicators.csv")
                .read(row -> units.put(row.text("code"), new LocalizedText(row.find("unit_vi"), row.find("unit_en"))));
        units.values().removeIf(unit -> unit.vi() == null);
        return Map.copyOf(units);
    }
}
