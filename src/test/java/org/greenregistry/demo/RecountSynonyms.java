package org.greenregistry.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.kernel.CsvFile;

/** The phrases that mean the same, read from the file of the product. */
final class RecountSynonyms {

    private final Map<List<String>, List<List<String>>> others = new HashMap<>();

    RecountSynonyms() {
        CsvFile.beside(CatalogueService.class, "synonyms.csv")
                .read(row -> Arrays.stream(row.text("terms").split(";"))
                        .map(RecountText::words)
                        .toList())
                .forEach(terms -> terms.forEach(term -> others.put(
                        term,
                        terms.stream().filter(other -> !other.equals(term)).toList())));
    }

    /** The longest phrase known at each place; words between them are parts by themselves. */
    List<List<String>> parts(List<String> words) {
        var parts = new ArrayList<List<String>>();
        for (var at = 0; at < words.size(); at += parts.getLast().size()) {
            var end = words.size();
            while (end > at + 1 && !others.containsKey(words.subList(at, end))) {
                end--;
            }
            parts.add(words.subList(at, end));
        }
        return parts;
    }

    List<List<String>> of(List<String> phrase) {
        return others.getOrDefault(phrase, List.of());
    }

    static boolean has(List<String> text, List<String> phrase) {
        return Collections.indexOfSubList(text, phrase) >= 0;
    }
}
