package org.greenregistry.place;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.greenregistry.kernel.Folded;

/**
 * How well names answer what somebody typed. Accents typed are taken seriously first (Bình Đường is not Bình Dương),
 * then forgotten; a name of today goes before a former one.
 */
class Ranking {

    static final int NONE = Integer.MAX_VALUE;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final List<UnaryOperator<String>> READINGS = List.of(Spelling::of, Folded::of);
    private static final int RANKS_PER_READING = 3;

    private final String typed;

    Ranking(String typed) {
        this.typed = typed;
    }

    /** 0 is best; {@link #NONE} if nothing fits. */
    int of(Collection<String> names, Collection<String> formerNames) {
        for (int i = 0; i < READINGS.size(); i++) {
            var rank = of(names, formerNames, READINGS.get(i));
            if (rank != NONE) {
                return i * RANKS_PER_READING + rank;
            }
        }
        return NONE;
    }

    private int of(Collection<String> names, Collection<String> formerNames, UnaryOperator<String> reading) {
        var wanted = words(reading.apply(typed));
        if (wanted.isEmpty()) {
            return NONE;
        }
        if (names.stream().anyMatch(name -> words(reading.apply(name)).equals(wanted))) {
            return 0;
        }
        if (names.stream().anyMatch(name -> hasAll(words(reading.apply(name)), wanted))) {
            return 1;
        }
        return formerNames.stream().anyMatch(name -> hasAll(words(reading.apply(name)), wanted)) ? 2 : NONE;
    }

    /** Whether each wanted word begins a word of the name; the order does not matter. */
    private static boolean hasAll(List<String> words, List<String> wanted) {
        return wanted.stream().allMatch(start -> words.stream().anyMatch(word -> word.startsWith(start)));
    }

    private static List<String> words(String text) {
        return Stream.of(BETWEEN_WORDS.split(text, -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
