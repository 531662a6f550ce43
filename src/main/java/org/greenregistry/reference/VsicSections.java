package org.greenregistry.reference;

import java.util.List;
import java.util.Locale;
import org.greenregistry.kernel.CodeList;

/**
 * Level 1 of the Vietnamese standard industrial classification of 2025 (Decision 36/2025/QĐ-TTg). After J the letters
 * of 2018 mean something else. Divisions are {@link CodeLists}, grouped by section.
 */
public final class VsicSections {

    private static final CodeList LIST = CodeList.of(VsicSections.class, "vsic-2025-sections.csv", "section_2025");

    private VsicSections() {}

    /** Letters A to V. */
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
