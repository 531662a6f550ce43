package org.greenregistry.insight;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Predicate;
import org.greenregistry.catalogue.Condition;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.project.ProjectFacts;
import org.jspecify.annotations.Nullable;

/** Counts for one figure, one project after the other. */
final class Tally {

    private final String key;
    private final Unit unit;
    private final ProjectFilter rows;
    private final Predicate<ProjectFacts> counted;
    private final Function<ProjectFacts, @Nullable BigDecimal> amount;
    private long projects;
    private long stating;
    private BigDecimal sum = BigDecimal.ZERO;

    /**
     * @param counted true of exactly the projects {@code rows} finds
     * @param amount what a counted project adds; absent for nothing
     */
    Tally(
            String key,
            Unit unit,
            ProjectFilter rows,
            Predicate<ProjectFacts> counted,
            Function<ProjectFacts, @Nullable BigDecimal> amount) {
        this.key = key;
        this.unit = unit;
        this.rows = rows;
        this.counted = counted;
        this.amount = amount;
    }

    /** Counts what fulfils {@code condition}. */
    static Tally count(String key, ProjectFilter filter, Condition condition) {
        return sum(key, Unit.PROJECTS, filter, condition, facts -> BigDecimal.ONE);
    }

    static Tally sum(
            String key,
            Unit unit,
            ProjectFilter filter,
            Condition condition,
            Function<ProjectFacts, @Nullable BigDecimal> amount) {
        return new Tally(key, unit, filter.having(condition), condition::holds, amount);
    }

    void add(ProjectFacts facts) {
        if (counted.test(facts)) {
            addCounted(facts);
        }
    }

    /** @param facts known to be among what is counted */
    void addCounted(ProjectFacts facts) {
        projects++;
        var more = amount.apply(facts);
        if (more != null) {
            stating++;
            sum = sum.add(more);
        }
    }

    Figure figure() {
        return new Figure(key, unit, rows, projects, sum, stating);
    }
}
