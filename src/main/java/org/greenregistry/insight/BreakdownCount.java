package org.greenregistry.insight;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.greenregistry.catalogue.Condition;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.Trait;
import org.greenregistry.project.ProjectFacts;

/** Counts {@link Breakdown}. */
final class BreakdownCount implements Count<Breakdown> {

    private final Question asked;
    private final Dimension dimension;
    private final Condition valid;
    private final Map<String, Sums> sums = new HashMap<>();
    private final Sums without = new Sums();

    BreakdownCount(Question asked, Dimension dimension) {
        this.asked = asked;
        this.dimension = dimension;
        valid = Condition.on(Trait.VALID, asked.day());
    }

    @Override
    public void add(ProjectFacts facts) {
        if (dimension.isOfValid() && !valid.holds(facts)) {
            return;
        }
        var values = dimension.values(facts, asked.day());
        if (values.isEmpty()) {
            without.add(facts);
        }
        for (var value : values) {
            if (isAsked(value)) {
                sums.computeIfAbsent(value, any -> new Sums()).add(facts);
            }
        }
    }

    /** Whoever narrowed to some values sees no others; the stage of the day need not be the present one. */
    private boolean isAsked(String value) {
        var chosen = asked.filter().values(dimension.facet());
        return !dimension.isOfValid() || chosen.isEmpty() || chosen.contains(value);
    }

    @Override
    public Breakdown result() {
        var lines = sums.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .sorted(dimension.order())
                .toList();
        return new Breakdown(dimension, lines, without.projects, Map.copyOf(without.registered));
    }

    private Breakdown.Line line(String value, Sums found) {
        return new Breakdown.Line(value, rows(value), found.projects, Map.copyOf(found.registered));
    }

    private ProjectFilter rows(String value) {
        return dimension.isOfValid()
                ? asked.filter().having(valid).with(dimension.facet(), Set.of(value))
                : asked.filter().having(Condition.on(Trait.STAGE, value, asked.day()));
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
