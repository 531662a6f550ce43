package org.greenregistry.catalogue;

import java.util.List;
import java.util.Set;
import org.greenregistry.kernel.Folded;

/**
 * The words of a search, and how text answers them.
 *
 * @param words folded
 * @param loose those of them that no project has: what is a letter away answers them as well
 */
public record Sought(List<String> words, Set<String> loose) {

    public static final Sought NOTHING = new Sought(List.of(), Set.of());

    public Sought {
        words = List.copyOf(words);
        loose = Set.copyOf(loose);
    }

    /** @param text as it was typed */
    static Sought of(String text) {
        return new Sought(Folded.words(text), Set.of());
    }

    Sought loosened(Set<String> unknown) {
        return new Sought(words, unknown);
    }

    Sought only(List<String> some) {
        return new Sought(some, loose);
    }

    /**
     * How many letters of {@code word}, which is folded, answer one of these words: those typed of its beginning, or
     * all of it if it is meant by one that is loose. 0 if it answers none.
     */
    public int answered(String word) {
        var typed = words.stream()
                .filter(word::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return typed == 0 && loose.stream().anyMatch(slip -> Spelling.isMeant(slip, word)) ? word.length() : typed;
    }
}
