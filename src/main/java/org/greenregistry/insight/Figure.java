package org.greenregistry.insight;

import java.math.BigDecimal;
import org.greenregistry.catalogue.ProjectFilter;

/**
 * A number of the overview.
 *
 * @param key what it is, the end of its translation keys
 * @param rows the projects it counts
 * @param projects how many those are
 * @param sum of what it adds of each, in {@code unit}; of a mere count the same number again
 * @param stating how many of the projects state what is added; of a mere count all
 */
public record Figure(String key, Unit unit, ProjectFilter rows, long projects, BigDecimal sum, long stating) {

    public Figure(String key, Unit unit, ProjectFilter rows, long projects, BigDecimal sum) {
        this(key, unit, rows, projects, sum, projects);
    }

    public boolean isNothing() {
        return projects == 0;
    }

    /** Whether it would add what nobody states: then its sum is unknown, not zero. */
    public boolean isUnstated() {
        return unit != Unit.PROJECTS && stating == 0;
    }
}
