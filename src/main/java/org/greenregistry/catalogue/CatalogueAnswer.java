package org.greenregistry.catalogue;

import java.util.List;
import java.util.Map;

/**
 * Everything a list shows, from one look at the index.
 *
 * @param total of all pages
 * @param facets how many projects each value of each facet would give if it alone were chosen in its facet; values
 *     without any are left out
 * @param capital the amounts lists show, in the currency of the filter's range, as if no amount narrowed
 * @param land hectares, as if no area narrowed
 * @param conversion by which amounts of capital were compared
 * @param sought the words searched for, and which of them were taken loosely
 */
public record CatalogueAnswer(
        List<ProjectRow> rows,
        long total,
        Map<Facet, Map<String, Long>> facets,
        Histogram capital,
        Histogram land,
        Conversion conversion,
        Sought sought) {}
