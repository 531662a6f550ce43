package org.greenregistry.catalogue.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.greenregistry.catalogue.CapitalRange;
import org.greenregistry.catalogue.Conversion;
import org.greenregistry.shell.Lang;

/**
 * Which projects stand side by side, as the address says it.
 *
 * @param codes at most {@link #MOST}, each once, in the order they were chosen
 * @param onlyDifferent whether lines on which all agree are left out
 * @param currency in which capital is converted: VND, USD or EUR
 */
record CompareUrl(List<String> codes, boolean onlyDifferent, String currency) {

    /** More columns nobody can read. */
    static final int MOST = 4;

    static final String PATH = "compare";

    private static final String CODE = "code";
    private static final String DIFFERENT = "different";
    private static final String CURRENCY = "capital.currency";

    CompareUrl {
        codes = codes.stream()
                .map(String::strip)
                .filter(code -> code.matches("[\\p{L}\\d-]{1,40}"))
                .distinct()
                .limit(MOST)
                .toList();
        currency = Conversion.CURRENCIES.contains(currency) ? currency : CapitalRange.USUAL_CURRENCY;
    }

    static CompareUrl of(List<String> codes) {
        return new CompareUrl(codes, false, CapitalRange.USUAL_CURRENCY);
    }

    /** @param query parameters as sent, unchecked; what cannot be a code is taken as not there */
    static CompareUrl parse(Map<String, List<String>> query) {
        return new CompareUrl(
                query.getOrDefault(CODE, List.of()),
                query.containsKey(DIFFERENT),
                query.getOrDefault(CURRENCY, List.of("")).getFirst());
    }

    CompareUrl without(String code) {
        return new CompareUrl(codes.stream().filter(kept -> !kept.equals(code)).toList(), onlyDifferent, currency);
    }

    CompareUrl onlyDifferent(boolean only) {
        return new CompareUrl(codes, only, currency);
    }

    CompareUrl in(String other) {
        return new CompareUrl(codes, onlyDifferent, other);
    }

    /** Of the address, without question mark; empty if nothing is chosen. */
    String query() {
        var pairs = new ArrayList<>(codes.stream()
                .map(code -> CODE + "=" + URLEncoder.encode(code, StandardCharsets.UTF_8))
                .toList());
        if (onlyDifferent) {
            pairs.add(DIFFERENT + "=true");
        }
        if (!currency.equals(CapitalRange.USUAL_CURRENCY)) {
            pairs.add(CURRENCY + "=" + currency);
        }
        return pairs.stream().collect(Collectors.joining("&"));
    }

    /** Relative to the base of the page. */
    String href(Locale locale) {
        var query = query();
        return Lang.path(locale, PATH) + (query.isEmpty() ? "" : "?" + query);
    }
}
