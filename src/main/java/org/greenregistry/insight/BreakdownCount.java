package org.greenregistry.insight;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.greenregistry.catalogue.Condition;
import org.greenregistry.catalogue.Trait;
import org.greenregistry.project.ProjectFacts;

/** Counts {@link Breakdown}. */
final class BreakdownCount implements Count<Breakdown> {

    private final Question asked;
    private final Dimension dimension;
    private final Condition valid;
    private final Map<String, Sums> sums = new HashMap<>();
    private long without;

    BreakdownCount(Question asked, Dimension dimension) {
        this.asked = asked;
        this.dimension = dimension;
        valid = Condition.on(Trait.VALID, asked.day());
    }

    @Override
    public void add(ProjectFacts facts) {
        if (!valid.holds(facts)) {
            return;
        }
        var values = dimension.values(facts);
        if (values.isEmpty()) {
            without++;
        }
        var chosen = asked.filter().values(dimension.facet());
        for (var value : values) {
            if (chosen.isEmpty() || chosen.contains(value)) {
                sums.computeIfAbsent(value, any -> new Sums()).add(facts);
            }
        }
    }

    @Override
    public Breakdown result() {
        var lines = sums.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Breakdown.Line::projects)
                        .reversed()
                        .thenComparing(Breakdown.Line::value))
                .toList();
        return new Breakdown(dimension, lines, without);
    }

    private Breakdown.Line line(String value, Sums found) {
        return new Breakdown.Line(
                value,
                asked.filter().having(valid).with(dimension.facet(), Set.of(value)),
                found.projects,
                Map.copyOf(found.registered));
    }

    private final class Sums {

        private final Map<String, BigDecimal> registered = new TreeMap<>();
        private long projects;

        void add(ProjectFacts facts) {
            projects++;
            for (var currency : PlanCount.CURRENCIES) {
                var amount = facts.registered(currency, asked.day());
                if (amount != null) {
                    registered.merge(currency, amount, BigDecimal::add);
                }
            }
        }
    }
}
