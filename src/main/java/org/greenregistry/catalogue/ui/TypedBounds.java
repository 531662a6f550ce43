package org.greenregistry.catalogue.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.greenregistry.catalogue.CapitalRange;
import org.greenregistry.shell.Formats;

/**
 * Bounds as people type them into the form ({@code 1,5}, {@code 2 tỷ}), turned into those of addresses. A bare number
 * of capital counts millions; of VND, which has small ones, billions.
 */
final class TypedBounds {

    static final String FROM = ".from";
    static final String TO = ".to";

    /** Parameters only the form sends. */
    static final Set<String> NAMES =
            Set.of("capital" + FROM, "capital" + TO, "land" + FROM, "land" + TO, "jobs" + FROM, "jobs" + TO);

    private static final String CURRENCY = "capital.currency";

    private TypedBounds() {}

    /** @param sent by the form or as an address holds it */
    static Map<String, List<String>> read(Map<String, List<String>> sent, Formats formats, Locale locale) {
        var read = new HashMap<>(sent);
        // The form always names a currency; the usual one goes without saying.
        read.remove(CURRENCY, List.of(CapitalRange.USUAL_CURRENCY));
        for (var name : NAMES) {
            var typed = sent.get(name);
            if (typed != null && !typed.getFirst().isBlank()) {
                var bound = name.replace(FROM, ".min").replace(TO, ".max");
                read.put(bound, List.of(bound(name, typed.getFirst(), sent, formats, locale)));
            }
        }
        return read;
    }

    /** What cannot be read stays as it was typed: the address then says so. */
    private static String bound(
            String name, String typed, Map<String, List<String>> sent, Formats formats, Locale locale) {
        var number = formats.parsed(typed, locale);
        if (name.startsWith("capital")) {
            var currency = sent.getOrDefault(CURRENCY, List.of(CapitalRange.USUAL_CURRENCY))
                    .getFirst();
            var unit = typed.chars().anyMatch(Character::isLetter) ? BigDecimal.ONE : unit(currency);
            return number.map(amount -> whole(amount.multiply(unit))).orElse(typed);
        }
        return number.map(amount -> name.startsWith("jobs") ? whole(amount) : amount.toPlainString())
                .orElse(typed);
    }

    /** How much a bare number of capital counts. */
    static BigDecimal unit(String currency) {
        return BigDecimal.ONE.scaleByPowerOfTen(currency.equals("VND") ? 9 : 6);
    }

    private static String whole(BigDecimal number) {
        return number.setScale(0, RoundingMode.HALF_UP).toPlainString();
    }
}
