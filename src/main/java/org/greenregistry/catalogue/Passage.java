package org.greenregistry.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.greenregistry.kernel.Folded;
import org.jspecify.annotations.Nullable;

/** The part of a project's texts that has what was searched for, where its name alone does not. */
final class Passage {

    private static final int BEFORE = 40;
    private static final int LONGEST = 130;
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    private Passage() {}

    /**
     * @param sought what was searched for
     * @param shown what is read anyway
     * @param texts what may be quoted
     * @return cut to a line; null if {@code shown} has all the words, or no text any of the others
     */
    static @Nullable String of(Sought sought, Stream<String> shown, Stream<String> texts) {
        var seen = shown.map(Folded::of).toList();
        var wanted = sought.words().stream()
                .map(word -> sought.only(List.of(word)))
                .filter(word -> seen.stream().noneMatch(text -> at(text, word) >= 0))
                .toList();
        return texts.filter(text -> hits(text, wanted) > 0)
                .max(Comparator.comparingLong((String text) -> hits(text, wanted)))
                .map(text -> cut(text, wanted))
                .orElse(null);
    }

    private static long hits(String text, List<Sought> words) {
        var folded = Folded.of(text);
        return words.stream().filter(word -> at(folded, word) >= 0).count();
    }

    /** Where a word answers; -1 for nowhere. */
    private static int at(String folded, Sought sought) {
        return WORD.matcher(folded)
                .results()
                .filter(word -> sought.answered(word.group()) > 0)
                .mapToInt(word -> word.start())
                .findFirst()
                .orElse(-1);
    }

    /** Around the first of the words, whole words only. */
    private static String cut(String text, List<Sought> words) {
        var folded = Folded.of(text);
        var first = words.stream()
                .mapToInt(word -> at(folded, word))
                .filter(at -> at >= 0)
                .min()
                .orElse(0);
        // Folding keeps the length of Vietnamese; of a script where it does not, the beginning is shown.
        var from = folded.length() == text.length() ? Math.max(0, first - BEFORE) : 0;
        var start = from == 0 ? 0 : text.indexOf(' ', from) + 1;
        if (text.length() - start <= LONGEST) {
            return (start > 0 ? "… " : "") + text.substring(start);
        }
        var last = text.lastIndexOf(' ', start + LONGEST);
        var end = last > start ? last : start + LONGEST;
        return (start > 0 ? "… " : "") + text.substring(start, end) + " …";
    }
}
