package org.greenregistry.catalogue;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.dossier.Evidence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what the book looks like through a frame: one query of the index for each step of evidence and two more. */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class LensService {

    private final Questions questions;
    private final Counting counting;
    private final FacetValues values;

    LensService(Questions questions, Counting counting, FacetValues values) {
        this.questions = questions;
        this.counting = counting;
        this.values = values;
    }

    /** Of the projects {@code filter} describes, as if it did not narrow by the frame itself: like a facet. */
    public LensCoverage coverage(ProjectFilter filter, Lens lens) {
        return questions.ask(
                filter.without(lens.facet()), question -> coverage(question, lens), coverage -> coverage.total() == 0);
    }

    private LensCoverage coverage(Question question, Lens lens) {
        var offered = values.offered(lens.facet());
        var lines = new LinkedHashMap<String, Map<Evidence, Long>>();
        offered.forEach(value -> lines.put(value, new EnumMap<>(Evidence.class)));
        var all = new EnumMap<Evidence, Long>(Evidence.class);
        for (var step : Evidence.values()) {
            if (isAsked(step, question.filter())) {
                var of = question.with(question.filter().with(Facet.PROOF, Set.of(step.code())));
                counting.without(of, lens.facet())
                        .getOrDefault(lens.facet(), Map.of())
                        .forEach((value, count) -> lines.computeIfPresent(value, (same, steps) -> {
                            steps.put(step, count);
                            return steps;
                        }));
                var serving = counting.count(of.with(of.filter().with(lens.facet(), Set.copyOf(offered))));
                if (serving > 0) {
                    all.put(step, serving);
                }
            }
        }
        return new LensCoverage(
                lens,
                lines.entrySet().stream()
                        .map(line -> new LensCoverage.Line(line.getKey(), Map.copyOf(line.getValue())))
                        .toList(),
                new LensCoverage.Line("", Map.copyOf(all)),
                counting.count(question));
    }

    private static boolean isAsked(Evidence step, ProjectFilter filter) {
        var chosen = filter.values(Facet.PROOF);
        return chosen.isEmpty() || chosen.contains(step.code());
    }

    /** How many of them lie in each unit of today, by uid, at each step: of those that serve the frame. */
    public Map<Evidence, Map<String, Long>> units(ProjectFilter filter, Lens lens) {
        return questions
                .ask(
                        filter,
                        question -> new Units(counting.count(question), units(serving(question, lens))),
                        units -> units.listed() == 0)
                .serving();
    }

    /** @param listed how many there are whether they serve the frame or not: words are spelt as for the list */
    private record Units(long listed, Map<Evidence, Map<String, Long>> serving) {}

    private Question serving(Question question, Lens lens) {
        var filter = question.filter();
        return filter.values(lens.facet()).isEmpty()
                ? question.with(filter.with(lens.facet(), Set.copyOf(values.offered(lens.facet()))))
                : question;
    }

    private Map<Evidence, Map<String, Long>> units(Question question) {
        var found = new EnumMap<Evidence, Map<String, Long>>(Evidence.class);
        for (var step : Evidence.values()) {
            if (isAsked(step, question.filter())) {
                var of = question.with(question.filter().with(Facet.PROOF, Set.of(step.code())));
                found.put(step, counting.counts(of, List.of(Facet.UNIT)).getOrDefault(Facet.UNIT, Map.of()));
            }
        }
        return found;
    }
}
