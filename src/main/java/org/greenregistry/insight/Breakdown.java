package org.greenregistry.insight;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.greenregistry.catalogue.ProjectFilter;

/**
 * The valid projects by the values of a dimension, or all by their stage. One with several values counts for each; so
 * lines must not be added.
 *
 * @param lines most projects first; stages in the order of a project's life
 * @param without projects that have no value
 * @param registeredWithout capital of those by currency; a currency nobody uses is missing
 */
public record Breakdown(
        Dimension dimension, List<Line> lines, long without, Map<String, BigDecimal> registeredWithout) {

    /** Whether some valid projects are in no line, so that a table of lines must say so. */
    public boolean isShort() {
        return dimension.isOfValid() && without > 0;
    }

    /** Whether any project states capital in {@code currency}. */
    public boolean has(String currency) {
        return registeredWithout.containsKey(currency)
                || lines.stream().anyMatch(line -> line.registered().containsKey(currency));
    }

    /**
     * @param value of the dimension's facet
     * @param registered capital by currency; a currency nobody uses is missing
     */
    public record Line(String value, ProjectFilter rows, long projects, Map<String, BigDecimal> registered) {}
}
