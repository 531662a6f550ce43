package org.greenregistry.organisation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What a list of organisations is asked for.
 *
 * @param text every word of it stands in names, profile or capabilities, begun or whole, with or without marks
 * @param chosen of each facet any of the values; one that is not in it narrows nothing
 */
public record OrganisationQuery(String text, Map<OrganisationFacet, Set<String>> chosen) {

    public OrganisationQuery {
        chosen = Map.copyOf(chosen);
    }

    public static OrganisationQuery of(String text) {
        return new OrganisationQuery(text, Map.of());
    }

    OrganisationQuery without(OrganisationFacet facet) {
        var others = new EnumMap<OrganisationFacet, Set<String>>(OrganisationFacet.class);
        others.putAll(chosen);
        others.remove(facet);
        return new OrganisationQuery(text, others);
    }
}
