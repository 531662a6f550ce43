package org.greenregistry.cooperation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * How much texts speak of the same things: words in either language, with or without marks, each counting the more the
 * fewer of the texts use it, and twice if it is one of a name: that says what is wanted, the rest how.
 */
final class Likeness {

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 3;

    /** Of fewer texts nobody can tell which words are rare. */
    private static final int FEWEST = 8;

    private static final double NEXT_TO_NOTHING = 0.01;
    private static final double IN_NAME = 2;

    private final IdentityHashMap<NeedContent, Map<String, String>> known = new IdentityHashMap<>();
    private final IdentityHashMap<NeedContent, Set<String>> names = new IdentityHashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final int texts;

    private Likeness(int texts) {
        this.texts = texts;
    }

    /** By how often the words are used in {@code all}. */
    static Likeness among(Collection<NeedContent> all) {
        var likeness = new Likeness(all.size());
        all.forEach(
                content -> likeness.of(content).keySet().forEach(word -> likeness.uses.merge(word, 1, Integer::sum)));
        return likeness;
    }

    /** As they are written, by their folded forms, in the order of the text. */
    static Map<String, String> words(NeedContent content) {
        return words(Stream.of(content.name(), content.description()));
    }

    private static Map<String, String> words(Stream<@Nullable LocalizedText> texts) {
        var words = new LinkedHashMap<String, String>();
        texts.filter(Objects::nonNull)
                .flatMap(Likeness::sides)
                .flatMap(NOT_WORD::splitAsStream)
                .filter(word -> word.length() >= SHORTEST)
                .forEach(word -> words.putIfAbsent(Folded.of(word), word.toLowerCase(Locale.ROOT)));
        return words;
    }

    private Map<String, String> of(NeedContent content) {
        return known.computeIfAbsent(content, Likeness::words);
    }

    private Set<String> name(NeedContent content) {
        return names.computeIfAbsent(content, of -> words(Stream.of(of.name())).keySet());
    }

    private static Stream<String> sides(@Nullable LocalizedText text) {
        return text == null
                ? Stream.of()
                : Stream.of(text.vi(), text.en()).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    /** From 0, nothing in common, to 1, the same words. */
    double of(NeedContent one, NeedContent other) {
        var mine = of(one).keySet();
        var theirs = of(other).keySet();
        var both = mine.stream().filter(theirs::contains).toList();
        return both.isEmpty()
                ? 0
                : both.stream()
                                .mapToDouble(word -> worth(word, one) * worth(word, other))
                                .sum()
                        / (length(one) * length(other));
    }

    /** Words both use, those that say most first, as {@code one} writes them. */
    List<String> shared(NeedContent one, NeedContent other, int most) {
        var mine = of(one);
        var theirs = of(other).keySet();
        return mine.keySet().stream()
                .filter(theirs::contains)
                .sorted(Comparator.comparing((String word) -> -worth(word, one)))
                .limit(most)
                .map(word -> Objects.requireNonNull(mine.get(word)))
                .toList();
    }

    private double length(NeedContent content) {
        return Math.sqrt(of(content).keySet().stream()
                .mapToDouble(word -> Math.pow(worth(word, content), 2))
                .sum());
    }

    private double worth(String word, NeedContent in) {
        return name(in).contains(word) ? IN_NAME * worth(word) : worth(word);
    }

    /** A word that every text has says next to nothing. */
    private double worth(String word) {
        return Math.log(1 + (double) Math.max(texts, FEWEST) / Math.max(1, uses.getOrDefault(word, 0)))
                - Math.log(2)
                + NEXT_TO_NOTHING;
    }
}
