package org.greenregistry.organisation.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.greenregistry.kernel.Countries;
import org.greenregistry.organisation.CapabilityField;
import org.greenregistry.organisation.HelixRole;
import org.greenregistry.organisation.OrganisationFacet;
import org.greenregistry.shell.Wording;

/** Facets of organisations and their values as people read them. */
final class FacetWords {

    private FacetWords() {}

    static String name(OrganisationFacet facet, Locale locale) {
        return Wording.text(locale, "organisation.facet." + facet);
    }

    static String value(OrganisationFacet facet, String value, Locale locale) {
        return switch (facet) {
            case ROLE -> Wording.text(locale, "record.role." + value);
            case CAPABILITY -> Wording.text(locale, "organisation.capability." + value);
            case COUNTRY -> Countries.name(value, locale);
        };
    }

    static boolean isKnown(OrganisationFacet facet, String value) {
        return facet == OrganisationFacet.COUNTRY
                ? value.matches("[A-Z]{2}")
                : order(facet).contains(value);
    }

    /** All values in their own order; empty for a facet whose values are sorted by how many have them. */
    static List<String> order(OrganisationFacet facet) {
        return switch (facet) {
            case ROLE -> names(HelixRole.values());
            case CAPABILITY -> names(CapabilityField.values());
            case COUNTRY -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
