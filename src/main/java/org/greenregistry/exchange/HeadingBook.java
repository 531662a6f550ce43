package org.greenregistry.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.shell.Lang;
import org.jspecify.annotations.Nullable;

/**
 * The headings by which the columns of one kind are known: its own labels in both languages and those of headings.csv.
 */
final class HeadingBook {

    /** Items of a list a file of somebody else may name in its headings. */
    private static final int PLACES = 9;

    /** Of headings of columns that say nothing of their own: numbers of lines, sums of other columns. */
    private static final String NOTHING = "-";

    private static final double ALIKE = 0.6;
    private static final double SIMILAR = 0.34;
    private static final int MOST_ALTERNATIVES = 4;

    /** Characters of a heading; what is longer is a sentence. */
    private static final int LONGEST = 300;

    private static final List<Line> LINES = CsvFile.beside(HeadingBook.class, "headings.csv")
            .read(row -> {
                var implies = row.find("implies");
                return new Line(
                        row.text("kind"),
                        row.text("key"),
                        implies == null ? Map.of() : parsed(implies),
                        List.of(row.text("words").split("\\|", -1)));
            });

    private final Map<String, String> keys = new LinkedHashMap<>();
    private final List<Known> known = new ArrayList<>();

    /** Which of the known headings have a word, by their places. */
    private final Map<String, List<Integer>> places = new HashMap<>();

    private final Map<String, Map<String, String>> implied = new LinkedHashMap<>();

    /** @param words headings for {@code key}, with what any value of such a column says besides */
    private record Line(String kind, String key, Map<String, String> implies, List<String> words) {}

    /** @param words how many it has */
    private record Known(String key, int words) {}

    /** A key a heading may mean, and how sure that is, 0 to 1. */
    record Candidate(String key, double likeness) {}

    HeadingBook(String kind, List<Field> fields) {
        for (var locale : List.of(Lang.VIETNAMESE, Lang.ENGLISH)) {
            fields.stream()
                    .filter(field -> field.list() == null)
                    .map(Column::of)
                    .forEach(column -> add(column.heading(locale), column.key()));
            fields.stream()
                    .filter(field -> field.list() != null && !field.named())
                    .flatMap(field -> Stream.iterate(1, place -> place <= PLACES, place -> place + 1)
                            .map(place -> Column.at(field, place)))
                    .forEach(column -> add(column.heading(locale), column.key()));
        }
        LINES.stream().filter(line -> line.kind().equals(kind)).forEach(line -> {
            line.words().forEach(words -> add(words, line.key()));
            implied.put(line.key(), line.implies());
        });
    }

    private void add(String heading, String key) {
        know(Vocabulary.key(heading), key);
        know(Vocabulary.key(HeadingUnits.of(heading).bare()), key);
    }

    private void know(String heading, String key) {
        if (keys.putIfAbsent(heading, key) == null && !key.equals(NOTHING)) {
            var words = words(heading);
            words.forEach(word ->
                    places.computeIfAbsent(word, any -> new ArrayList<>()).add(known.size()));
            known.add(new Known(key, words.size()));
        }
    }

    /** What any value of a column with that key says besides. */
    Map<String, String> implied(String key) {
        return implied.getOrDefault(key, Map.of());
    }

    /** The likeliest first; one of likeness 1 is the same words. */
    List<Candidate> candidates(String heading) {
        if (heading.length() > LONGEST) {
            return List.of();
        }
        for (var reading : readings(heading)) {
            var key = keys.get(Vocabulary.key(reading));
            if (NOTHING.equals(key)) {
                return List.of();
            } else if (key != null) {
                var found = new ArrayList<>(List.of(new Candidate(key, 1)));
                found.addAll(alike(heading, key));
                return found;
            }
        }
        return alike(heading, null);
    }

    static boolean isSure(Candidate candidate) {
        return candidate.likeness() >= 1;
    }

    static boolean isLikely(Candidate candidate) {
        return candidate.likeness() >= ALIKE;
    }

    /** A heading over two rows is read as a whole, then its lower part of its upper one, then either alone. */
    private static List<String> readings(String heading) {
        var readings = new LinkedHashSet<String>();
        var parts = heading.split(" / ", 2);
        readings.add(heading);
        readings.add(HeadingUnits.of(heading).bare());
        if (parts.length == 2) {
            var upper = HeadingUnits.of(parts[0]).bare();
            var lower = HeadingUnits.of(parts[1]).bare();
            readings.addAll(List.of(lower + " " + upper, upper + " " + lower, lower, upper));
        }
        return List.copyOf(readings);
    }

    /** By the words in common among all words of both. */
    private List<Candidate> alike(String heading, @Nullable String sure) {
        var wanted = words(HeadingUnits.of(heading).bare());
        var best = new LinkedHashMap<String, Double>();
        var common = new int[known.size()];
        wanted.forEach(word -> places.getOrDefault(word, List.of()).forEach(place -> common[place]++));
        for (var place = 0; place < common.length; place++) {
            var other = known.get(place);
            var likeness = (double) common[place] / (wanted.size() + other.words() - common[place]);
            if (likeness >= SIMILAR && !other.key().equals(sure)) {
                best.merge(other.key(), likeness, Math::max);
            }
        }
        return best.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(MOST_ALTERNATIVES)
                .map(entry -> new Candidate(entry.getKey(), Math.min(entry.getValue(), 0.99)))
                .sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
                .toList();
    }

    private static Set<String> words(String text) {
        return Stream.of(Vocabulary.key(text).split(" ", -1)).collect(Collectors.toSet());
    }

    private static Map<String, String> parsed(String text) {
        var implied = new LinkedHashMap<String, String>();
        for (var part : text.split(";", -1)) {
            var at = part.indexOf('=');
            implied.put(part.substring(0, at), part.substring(at + 1));
        }
        return implied;
    }
}
