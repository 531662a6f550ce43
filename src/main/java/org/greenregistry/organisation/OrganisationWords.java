package org.greenregistry.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.greenregistry.kernel.Countries;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.Wording;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Values of an organisation's record as people read them. */
@Component
class OrganisationWords {

    private final PlaceService places;

    /** Asked for late: the index is made of kinds before there is a database to find records in. */
    private final ObjectProvider<OrganisationService> organisations;

    OrganisationWords(PlaceService places, ObjectProvider<OrganisationService> organisations) {
        this.places = places;
        this.organisations = organisations;
    }

    /**
     * @param path without ids of list items
     * @param value as in the canonical text; of a list its scalars joined by a comma and a blank
     */
    String of(String path, String value, Locale locale) {
        return switch (path) {
            case "country", "ultimateCountry" -> Countries.name(value, locale);
            case "roles" -> each(value, role -> Wording.text(locale, "record.role." + role));
            case "ownership" -> Wording.text(locale, "organisation.ownership." + value);
            case "parent" -> organisation(UUID.fromString(value), locale);
            case "sites.park" -> places.parkName(value, locale);
            case "sites.unit" ->
                places.unit(value).map(unit -> places.label(unit, locale)).orElse(value);
            case "capabilities.field" -> Wording.text(locale, "organisation.capability." + value);
            case "sources.confidence" -> Wording.text(locale, "record.sources.confidence." + value);
            case "sources.retrieved" -> ReducedDate.parse(value).text();
            case "sample" -> Wording.text(locale, "record.tick." + value);
            default -> value;
        };
    }

    private static String each(String values, UnaryOperator<String> word) {
        return Arrays.stream(values.split(", ", -1)).map(word).collect(Collectors.joining(", "));
    }

    private String organisation(UUID record, Locale locale) {
        var found = organisations.getObject().linked(Set.of(record)).get(record);
        return found == null
                ? Wording.text(locale, "record.hidden")
                : found.name().in(locale);
    }
}
