package org.greenregistry.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.greenregistry.kernel.Folded;

/** What somebody who typed one letter wrong may have meant. */
final class Spelling {

    /** A shorter word one letter away is another word. */
    private static final int SHORTEST = 4;

    private Spelling() {}

    /** How many letters of {@code word} may be wrong. Another number is another paper, however much alike. */
    static int slips(String word) {
        return word.length() < SHORTEST || word.chars().anyMatch(Character::isDigit) ? 0 : 1;
    }

    /**
     * The words as {@code name} writes them; empty where it has not all of them, or has them as they were typed.
     *
     * @param words folded
     */
    static Optional<String> of(List<String> words, String name) {
        var written = Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        var meant = new ArrayList<String>();
        for (var word : words) {
            written.stream()
                    .filter(candidate -> isAlike(word, Folded.of(candidate)))
                    .findFirst()
                    .ifPresent(meant::add);
        }
        var isOther = meant.size() == words.size()
                && !meant.stream().map(Folded::of).toList().equals(words);
        return isOther ? Optional.of(String.join(" ", meant)) : Optional.empty();
    }

    private static boolean isAlike(String typed, String word) {
        return typed.equals(word) || (slips(typed) > 0 && isOneOff(typed, word));
    }

    /** Whether {@code typed} is {@code word}, a letter away from it behind the first one, or its keys. Both folded. */
    static boolean isMeant(String typed, String word) {
        return (!word.isEmpty() && typed.charAt(0) == word.charAt(0) && isAlike(typed, word))
                || Telex.read(typed).equals(word);
    }

    /** One letter more, less, other, or two neighbours swapped. */
    private static boolean isOneOff(String one, String other) {
        var longer = one.length() >= other.length() ? one : other;
        var shorter = one.length() >= other.length() ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        var at = 0;
        while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
            at++;
        }
        var rest = longer.substring(Math.min(at + 1, longer.length()));
        if (longer.length() > shorter.length()) {
            return rest.equals(shorter.substring(at));
        }
        return rest.equals(shorter.substring(Math.min(at + 1, shorter.length()))) || isSwapped(longer, shorter, at);
    }

    private static boolean isSwapped(String one, String other, int at) {
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }
}
