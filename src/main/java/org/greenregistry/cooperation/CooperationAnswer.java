package org.greenregistry.cooperation;

import java.util.List;
import java.util.Map;

/**
 * A page of a list with what stands beside it.
 *
 * @param total of all pages
 * @param facets how many have each value, by parameter; of one that narrows, as if it did not
 */
public record CooperationAnswer<C extends Record>(
        List<CooperationRow<C>> rows, long total, Map<String, Map<String, Long>> facets) {}
