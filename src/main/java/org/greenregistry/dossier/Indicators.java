package org.greenregistry.dossier;

import java.util.List;
import java.util.Locale;
import org.greenregistry.kernel.CodeList;

/** Green indicators of the official report forms and of the book itself (green-indicators.csv). */
public final class Indicators {

    private static final CodeList LIST = CodeList.of(Indicators.class, "green-indicators.csv", "code");

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
}
