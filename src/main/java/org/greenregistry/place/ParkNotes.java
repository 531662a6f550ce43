package org.greenregistry.place;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.greenregistry.kernel.Confidence;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.kernel.CsvRow;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The shorthand of the parks' file as sentences in both languages, with their sources. */
class ParkNotes {

    private static final String BETWEEN = "; ";
    private static final Pattern UNVERIFIED = Pattern.compile("\\[unverified, (low|medium|high)].*");

    private final Map<String, CsvRow> rows = new HashMap<>();

    ParkNotes(CsvFile file) {
        file.read(row -> rows.put(row.text("park_code"), row));
    }

    /**
     * Refuses a park of whose area or rest the parks' file says more than this one: a reader would not learn of it.
     *
     * @param areaSource as the parks' file has it
     * @param rest as the parks' file has it
     */
    ParkNote of(String park, String areaSource, @Nullable String rest) {
        var row = rows.get(park);
        var about = new LocalizedText(find(row, "about_vi"), find(row, "about_en"));
        var areaSources = PlaceFiles.parts(find(row, "area_sources"), BETWEEN);
        var unverified = UNVERIFIED.matcher(areaSource);
        if (unverified.matches() != areaSources.isEmpty()
                || (rest != null && (about.vi() == null || about.en() == null))) {
            throw new IllegalArgumentException("park-notes.csv does not say what this row says");
        }
        return new ParkNote(
                about,
                PlaceFiles.parts(find(row, "about_sources"), BETWEEN),
                areaSources,
                unverified.matches() ? Confidence.valueOf(unverified.group(1).toUpperCase(Locale.ROOT)) : null);
    }

    private static @Nullable String find(@Nullable CsvRow row, String column) {
        return row == null ? null : row.find(column);
    }
}
