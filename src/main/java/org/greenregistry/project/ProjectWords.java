package org.greenregistry.project;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.greenregistry.dossier.VsicSections;
import org.greenregistry.kernel.Countries;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.place.IndustrialPark;
import org.greenregistry.place.PlaceService;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/**
 * Scalars of a project's content in words: codes by their lists, enum names by translation, numbers and dates as people
 * write them.
 */
@Component
class ProjectWords {

    private static final Set<String> ENUMS = Set.of(
            "regime",
            "opening.stage",
            "parties.role",
            "capital.kind",
            "claims.step",
            "documents.kind",
            "capital.preferred");
    private static final Set<String> DATES = Set.of("opening.on", "capital.asOf", "documents.date");

    private final PlaceService places;
    private final CodeLists codes;
    private final Formats formats;

    ProjectWords(PlaceService places, CodeLists codes, Formats formats) {
        this.places = places;
        this.codes = codes;
        this.formats = formats;
    }

    String of(String path, String value, Locale locale) {
        if (ENUMS.contains(path)) {
            return Wording.text(locale, "project." + path + "." + value);
        }
        if (DATES.contains(path)) {
            return ReducedDate.parse(value).text();
        }
        return switch (path) {
            case "category" -> codes.name(ReferenceList.CATEGORY, value, locale);
            case "section" -> value + " – " + VsicSections.name(value, locale);
            case "parties.country" -> Countries.name(value, locale);
            case "capital.amount" -> formats.number(new BigDecimal(value), locale);
            case "site.unit" ->
                places.unit(value).map(unit -> places.label(unit, locale)).orElse(value);
            case "site.park" ->
                places.park(value)
                        .map(IndustrialPark::name)
                        .map(name -> name.in(locale))
                        .orElse(value);
            default -> value;
        };
    }
}
