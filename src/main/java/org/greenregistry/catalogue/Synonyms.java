package org.greenregistry.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.kernel.Folded;

/** Words that mean the same, in both languages and as abbreviations: whoever types one finds the others. */
final class Synonyms {

    private static final Map<List<String>, List<String>> OTHERS = others();
    private static final int LONGEST =
            OTHERS.keySet().stream().mapToInt(List::size).max().orElse(1);

    private Synonyms() {}

    /**
     * A part of what was typed.
     *
     * @param words folded, in their order
     * @param others phrases that mean the same, as they are written; may be empty
     */
    record Part(List<String> words, List<String> others) {}

    private static Map<List<String>, List<String>> others() {
        var all = new HashMap<List<String>, List<String>>();
        CsvFile.beside(Synonyms.class, "synonyms.csv")
                .read(row -> List.of(row.text("terms").split("\\s*;\\s*", -1)))
                .forEach(terms -> terms.forEach(term -> all.put(
                        Folded.words(term),
                        terms.stream().filter(other -> !other.equals(term)).toList())));
        return all;
    }

    /** The longest known phrases first; a word that belongs to none is a part by itself. */
    static List<Part> parts(List<String> words) {
        var parts = new ArrayList<Part>();
        for (var at = 0; at < words.size(); at += parts.getLast().words().size()) {
            parts.add(longest(words.subList(at, Math.min(words.size(), at + LONGEST))));
        }
        return parts;
    }

    private static Part longest(List<String> words) {
        for (var length = words.size(); length > 0; length--) {
            var phrase = words.subList(0, length);
            var others = OTHERS.get(phrase);
            if (others != null) {
                return new Part(phrase, others);
            }
        }
        return new Part(words.subList(0, 1), List.of());
    }
}
