package org.greenregistry.organisation;

import java.util.List;
import java.util.Map;

/**
 * A page of a list with what stands beside it.
 *
 * @param total of all pages
 * @param facets how many have each value; of a facet that narrows, as if it did not
 */
public record OrganisationAnswer(
        List<OrganisationRow> rows, long total, Map<OrganisationFacet, Map<String, Long>> facets) {}
