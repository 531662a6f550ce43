package org.greenregistry.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text as people type it in a hurry: lower case, without tone and vowel marks, đ as d. */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");

    private Folded() {}

    /** Unicode alone does not decompose đ, so it is replaced by hand. */
    public static String of(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
    }

    /** Folded words joined by hyphens, at most 80 characters, for addresses. {@code Đ} gives {@code d}. */
    public static String slug(String text) {
        var words = NOT_WORD.matcher(of(text)).replaceAll("-").replaceAll("^-|-$", "");
        return words.length() <= 80 ? words : words.substring(0, 80).replaceAll("-[^-]*$", "");
    }

    /** The folded words of a query, at most twelve. */
    public static List<String> words(String text) {
        return Arrays.stream(NOT_WORD.split(of(text)))
                .filter(word -> !word.isEmpty())
                .limit(12)
                .toList();
    }

    /** Text as it is stored: composed (TCVN 6909 asks for NFC), outer blanks cut. */
    public static String composed(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
}
