package org.greenregistry.kernel;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Countries and territories an investor or organisation may be registered in: ISO 3166-1 alpha-2, named as Vietnamese
 * papers do.
 */
public final class Countries {

    private static final Locale VIETNAMESE = Locale.of("vi");

    /** Where the names Java knows are longer than, or other than, those in use. */
    private static final Map<String, LocalizedText> IN_USE = Map.of(
            "TW", new LocalizedText("Đài Loan", "Taiwan"),
            "HK", new LocalizedText("Hồng Kông", "Hong Kong"),
            "MO", new LocalizedText("Ma Cao", "Macao"),
            "KR", new LocalizedText("Hàn Quốc", "South Korea"));

    /** What else people write, folded. */
    private static final Map<String, String> ALSO = Map.ofEntries(
            Map.entry("my", "US"),
            Map.entry("usa", "US"),
            Map.entry("hoa ky", "US"),
            Map.entry("anh", "GB"),
            Map.entry("anh quoc", "GB"),
            Map.entry("uk", "GB"),
            Map.entry("nhat", "JP"),
            Map.entry("korea", "KR"),
            Map.entry("republic of korea", "KR"),
            Map.entry("dai han dan quoc", "KR"),
            Map.entry("xin ga po", "SG"),
            Map.entry("prc", "CN"),
            Map.entry("british virgin islands", "VG"),
            Map.entry("bvi", "VG"),
            Map.entry("ha lan", "NL"),
            Map.entry("holland", "NL"),
            Map.entry("the netherlands", "NL"),
            Map.entry("duc", "DE"),
            Map.entry("uc", "AU"),
            Map.entry("y", "IT"),
            Map.entry("phap", "FR"),
            Map.entry("thuy si", "CH"),
            Map.entry("thuy dien", "SE"),
            Map.entry("tay ban nha", "ES"));

    private static final CodeList LIST = list();
    private static final Map<String, String> WRITTEN = written();

    private Countries() {}

    /** By code. */
    public static List<String> all() {
        return LIST.codes();
    }

    /** By name in {@code locale}, for a list to choose from. */
    public static List<String> all(Locale locale) {
        var collator = Collator.getInstance(locale);
        return LIST.codes().stream()
                .sorted(Comparator.<String, String>comparing(code -> name(code, locale), collator))
                .toList();
    }

    /** Whether {@code code} is one; lower case is not. */
    public static boolean has(String code) {
        return LIST.has(code);
    }

    /** The code itself where it is unknown. */
    public static String name(String code, Locale locale) {
        return LIST.name(code, locale);
    }

    /** The country {@code written} means: a code of two or three letters, or a name in either language, folded. */
    public static Optional<String> find(String written) {
        return Optional.ofNullable(WRITTEN.get(key(written)));
    }

    private static String key(String written) {
        return String.join(" ", Folded.words(written));
    }

    private static Map<String, String> written() {
        var written = new HashMap<String, String>();
        for (var code : LIST.codes()) {
            var java = Locale.of("", code);
            Stream.of(
                            name(code, VIETNAMESE),
                            name(code, Locale.ENGLISH),
                            java.getDisplayCountry(VIETNAMESE),
                            java.getDisplayCountry(Locale.ENGLISH),
                            code,
                            java.getISO3Country())
                    .forEach(name -> written.put(key(name), code));
        }
        written.putAll(ALSO);
        return Map.copyOf(written);
    }

    private static CodeList list() {
        var names = new LinkedHashMap<String, LocalizedText>();
        Arrays.stream(Locale.getISOCountries())
                .sorted()
                .forEach(code -> names.put(code, IN_USE.getOrDefault(code, javaName(code))));
        return new CodeList(names);
    }

    private static LocalizedText javaName(String code) {
        var country = Locale.of("", code);
        return new LocalizedText(country.getDisplayCountry(VIETNAMESE), country.getDisplayCountry(Locale.ENGLISH));
    }
}
