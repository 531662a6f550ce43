package org.greenregistry.dossier;

import java.util.List;
import java.util.Locale;
import org.greenregistry.kernel.CodeList;

/** Kinds of project by which the book is browsed, such as {@code SMART_CITY}. */
public final class Categories {

    private static final CodeList LIST = CodeList.of(Categories.class, "categories.csv", "code");

    private Categories() {}

    /** In the order of the official list. */
    public static List<String> all() {
        return LIST.codes();
    }

    public static boolean has(String code) {
        return LIST.has(code);
    }

    /** The code itself where it is unknown. */
    public static String name(String code, Locale locale) {
        return LIST.name(code, locale);
    }
}
