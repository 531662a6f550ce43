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
 */
public record Figure(String key, Unit unit, ProjectFilter rows, long projects, BigDecimal sum) {

    public boolean isNothing() {
        return projects == 0;
    }
}
