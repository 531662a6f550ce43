package org.greenregistry.catalogue;

import java.util.regex.Pattern;

/**
 * What comes out when Vietnamese is typed by Telex and nothing turns the keys into marks: {@code dduwowngf} for đường.
 */
final class Telex {

    /** Vowels and đ are doubled. */
    private static final Pattern DOUBLED = Pattern.compile("(dd|aa|ee|oo)");

    /** No syllable has these after its beginning, unless as keys; {@code tr} begins one. */
    private static final Pattern KEYS = Pattern.compile("(?<=.)(?<!^t)r|(?<=.)[sfxjw]");

    private Telex() {}

    /** The folded syllable; {@code word} itself where no key is in it. */
    static String read(String word) {
        var single = DOUBLED.matcher(word).replaceAll(found -> found.group().substring(1));
        return KEYS.matcher(single).replaceAll("");
    }
}
