package org.greenregistry.organisation.ui;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Countries an organisation may be of; the official list of names belongs to a module further right. */
final class CountryNames {

    private CountryNames() {}

    /** ISO 3166-1 alpha-2, by name. */
    static List<String> all(Locale locale) {
        return Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(code -> of(code, locale), Collator.getInstance(locale)))
                .toList();
    }

    static String of(String code, Locale locale) {
        return Locale.of("", code).getDisplayCountry(locale);
    }
}
