package org.greenregistry.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.kernel.CodeList;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.kernel.CsvRow;

/**
 * Level 1 of the Vietnamese standard industrial classification of 2025 (Decision 36/2025/QĐ-TTg), and which divisions
 * belong to a section. After J the letters of 2018 mean something else: a letter needs its version.
 */
public final class VsicSections {

    public static final int NEWEST = 2025;

    private static final CodeList LIST = CodeList.of(VsicSections.class, "vsic-2025-sections.csv", "section_2025");
    private static final List<Divisions> DIVISIONS =
            CsvFile.beside(VsicSections.class, "vsic-divisions.csv").read(VsicSections::divisions);

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

    /**
     * The section a division belongs to.
     *
     * @param version 2018 or 2025
     * @param division two digits; more, as of a class, are ignored
     */
    public static Optional<String> sectionOf(int version, String division) {
        return DIVISIONS.stream()
                .filter(range -> range.contains(version, division))
                .map(Divisions::section)
                .findFirst();
    }

    private static Divisions divisions(CsvRow row) {
        var range = new Divisions(
                Integer.parseInt(row.text("vsic_version")),
                row.text("section"),
                row.text("first_division"),
                row.text("last_division"));
        if (range.version == NEWEST && !has(range.section)) {
            throw new IllegalArgumentException("no section " + range.section);
        }
        return range;
    }

    private record Divisions(int version, String section, String first, String last) {

        /** Divisions have two digits, so they compare as text. */
        boolean contains(int asked, String division) {
            if (asked != version || division.length() < 2) {
                return false;
            }
            var digits = division.substring(0, 2);
            return digits.compareTo(first) >= 0 && digits.compareTo(last) <= 0;
        }
    }
}
