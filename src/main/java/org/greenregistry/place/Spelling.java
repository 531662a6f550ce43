package org.greenregistry.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text with all its accents, so written that both ways to place a tone mark give the same: hòa and hoà differ even when
 * composed.
 */
final class Spelling {

    private static final Pattern TONE_THEN_LETTERS = Pattern.compile(
            "([\\u0300\\u0301\\u0303\\u0309\\u0323])([\\p{L}\\p{M}&&[^\\u0300\\u0301\\u0303\\u0309\\u0323]]+)");

    private Spelling() {}

    /** Lower case, decomposed, the tone mark of each syllable moved to its end. */
    static String of(String text) {
        var apart = Normalizer.normalize(text.strip(), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return TONE_THEN_LETTERS.matcher(apart).replaceAll("$2$1");
    }
}
