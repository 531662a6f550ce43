package org.greenregistry.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The values a field may have, and the words people write for them, accents optional. */
public final class Vocabulary {

    private static final int MOST_SUGGESTED = 5;

    /**
     * @param value canonical
     * @param also other words for it
     */
    public record Option(String value, LocalizedText words, List<String> also) {}

    /** Finds what words that stand in no list may mean. */
    @FunctionalInterface
    interface Search {

        /** Values; one is sure, several are to be asked, none is known. */
        List<String> find(String written);
    }

    private final Map<String, Option> options = new LinkedHashMap<>();
    private final Map<String, Set<String>> exact = new HashMap<>();
    private final Map<String, Set<String>> folded = new HashMap<>();
    private final @Nullable Search search;
    private final boolean listed;
    private final @Nullable Function<String, Option> naming;

    private Vocabulary(
            List<Option> options, @Nullable Search search, boolean listed, @Nullable Function<String, Option> naming) {
        this.search = search;
        this.listed = listed;
        this.naming = naming;
        for (var option : options) {
            this.options.put(option.value(), option);
            Stream.concat(
                            Stream.of(
                                    option.value(),
                                    option.words().vi(),
                                    option.words().en()),
                            option.also().stream())
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .forEach(words -> add(words, option.value()));
        }
    }

    private void add(String words, String value) {
        exact.computeIfAbsent(Folded.composed(words), none -> new LinkedHashSet<>())
                .add(value);
        folded.computeIfAbsent(key(words), none -> new LinkedHashSet<>()).add(value);
    }

    static Vocabulary of(List<Option> options) {
        return new Vocabulary(options, null, true, null);
    }

    /** One too long for a list to choose from, or whose words need more than a list. */
    static Vocabulary searched(List<Option> options, Search search) {
        return new Vocabulary(options, search, false, null);
    }

    /** Too many to list at all: each value is named when it is met. */
    static Vocabulary referred(Function<String, Option> naming, Search search) {
        return new Vocabulary(List.of(), search, false, naming);
    }

    /** In their order. */
    public List<Option> options() {
        return List.copyOf(options.values());
    }

    /** Whether a table offers the values for choosing. */
    boolean isListed() {
        return listed;
    }

    /** What {@code written} means: one value, several that must be asked, or none. */
    List<String> find(String written) {
        var same = exact.getOrDefault(Folded.composed(written), Set.of());
        var alike = same.size() == 1 ? same : folded.getOrDefault(key(written), Set.of());
        return !alike.isEmpty() || search == null ? List.copyOf(alike) : search.find(written);
    }

    /** The words for a value, such that they are read back as the same value; its code where words do not do that. */
    String words(String value, Locale locale) {
        var words = option(value).words().in(locale);
        return find(words).equals(List.of(value)) ? words : value;
    }

    /** Values that have half of the words of {@code written} at least, the likeliest first. */
    List<Option> suggested(String written) {
        var wanted = Folded.words(written);
        var found = new ArrayList<Option>(options.values());
        found.removeIf(option -> 2 * likeness(option, wanted) < wanted.size());
        found.sort(Comparator.comparingInt((Option option) -> -likeness(option, wanted)));
        return found.stream().limit(MOST_SUGGESTED).toList();
    }

    private static int likeness(Option option, List<String> wanted) {
        var words =
                Folded.words(option.words().vi() + " " + option.words().en() + " " + String.join(" ", option.also()));
        return (int) wanted.stream().filter(words::contains).count();
    }

    Option option(String value) {
        var option = options.get(value);
        if (option != null) {
            return option;
        }
        return naming == null ? new Option(value, LocalizedText.vi(value), List.of()) : naming.apply(value);
    }

    static String key(String words) {
        return Folded.of(words).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
