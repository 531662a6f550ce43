package org.greenregistry.insight;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.greenregistry.catalogue.Condition;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.Lens;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.Trait;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.project.ProjectFacts;

/** Counts {@link LensFigures} of one frame. */
final class LensCount implements Count<LensFigures> {

    private final Question asked;
    private final Lens lens;
    private final List<String> values;
    private final boolean narrowed;
    private final Condition valid;
    private final Map<String, Sums> sums = new HashMap<>();
    private final Sums all = new Sums();
    private long without;

    /** @param offered all values of the frame, in their order */
    LensCount(Question asked, Lens lens, List<String> offered) {
        this.asked = asked;
        this.lens = lens;
        var chosen = asked.filter().values(lens.facet());
        narrowed = !chosen.isEmpty();
        values = narrowed ? offered.stream().filter(chosen::contains).toList() : offered;
        valid = Condition.on(Trait.VALID, asked.day());
    }

    @Override
    public void add(ProjectFacts facts) {
        if (!valid.holds(facts)) {
            return;
        }
        var served = served(facts);
        if (served.isEmpty()) {
            without++;
        } else {
            all.add(facts);
            served.forEach(
                    value -> sums.computeIfAbsent(value, any -> new Sums()).add(facts));
        }
    }

    private List<String> served(ProjectFacts facts) {
        return switch (lens) {
            case GREEN_DEAL -> facts.frame().areas();
            case EU_OBJECTIVE -> facts.frame().objectives();
            case TAXONOMY -> facts.groups();
            case SDG -> facts.frame().goals();
            case CBAM -> facts.frame().goods();
        };
    }

    @Override
    public LensFigures result() {
        var none = new Sums();
        return new LensFigures(
                lens,
                values.stream()
                        .map(value -> sums.getOrDefault(value, none).line(value, Set.of(value)))
                        .toList(),
                all.line("", Set.copyOf(values)),
                narrowed ? 0 : without);
    }

    private final class Sums {

        private final Map<String, BigDecimal> registered = new HashMap<>();
        private final Map<String, Long> stating = new HashMap<>();
        private final Map<Evidence, Long> steps = new EnumMap<>(Evidence.class);
        private long projects;

        void add(ProjectFacts facts) {
            projects++;
            steps.merge(facts.evidence(), 1L, Long::sum);
            for (var currency : PlanCount.CURRENCIES) {
                var amount = facts.registered(currency, asked.day());
                if (amount != null) {
                    registered.merge(currency, amount, BigDecimal::add);
                    stating.merge(currency, 1L, Long::sum);
                }
            }
        }

        LensFigures.Line line(String value, Set<String> wanted) {
            var rows = asked.filter().with(lens.facet(), wanted);
            var those = rows.having(valid);
            return new LensFigures.Line(
                    value,
                    count(lens + "." + value, those, projects),
                    registered.keySet().stream()
                            .sorted(Comparator.comparing(PlanCount.CURRENCIES::indexOf))
                            .map(currency -> capital(currency, rows))
                            .toList(),
                    LensFigures.STEPS.stream()
                            .map(step -> count(
                                    lens + "." + value + "." + step,
                                    those.with(Facet.PROOF, Set.of(step.code())),
                                    steps.getOrDefault(step, 0L)))
                            .toList());
        }

        private Figure capital(String currency, ProjectFilter rows) {
            var stated = Condition.on(Trait.STATES, CapitalKind.REGISTERED + "-" + currency, asked.day());
            return new Figure(
                    "registered." + currency,
                    Unit.ofCurrency(currency),
                    rows.having(stated),
                    stating.getOrDefault(currency, 0L),
                    registered.getOrDefault(currency, BigDecimal.ZERO));
        }

        private static Figure count(String key, ProjectFilter rows, long projects) {
            return new Figure(key, Unit.PROJECTS, rows, projects, BigDecimal.valueOf(projects));
        }
    }
}
