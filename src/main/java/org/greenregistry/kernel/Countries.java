package org.greenregistry.kernel;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

    private static final CodeList LIST = list();

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
