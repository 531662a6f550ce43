package org.greenregistry.project;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.dossier.Indicators;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Countries;
import org.greenregistry.kernel.GeoShape;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.RecordPaths;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.ledger.Change;
import org.greenregistry.organisation.PersonNames;
import org.greenregistry.place.Parcels;
import org.greenregistry.place.PlaceService;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.reference.VsicSections;
import org.greenregistry.reference.VsicWords;
import org.greenregistry.shell.FileWords;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Wording;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Scalars of a project's content in words: codes by their lists, the others by the types of their components. Enum
 * names by translation, numbers and dates as people write them.
 */
@Component
public class ProjectWords {

    /** Enum values that stand under the key of another component. */
    public static final Map<String, String> ELSEWHERE = Map.of("steps.to", "opening.stage");

    private final PlaceService places;
    private final CodeLists codes;
    private final VsicWords vsic;

    /** Asked for late: the index is made of projects before there is a database to find people in. */
    private final ObjectProvider<PersonNames> people;

    private final Formats formats;

    ProjectWords(
            PlaceService places, CodeLists codes, VsicWords vsic, ObjectProvider<PersonNames> people, Formats formats) {
        this.places = places;
        this.codes = codes;
        this.vsic = vsic;
        this.people = people;
        this.formats = formats;
    }

    /**
     * @param path list items without their ids: {@code parties.role}
     * @param value as in the canonical text; of a list its scalars joined by a comma and a blank
     */
    public String of(String path, String value, Locale locale) {
        return switch (path) {
            case "category" -> codes.name(ReferenceList.CATEGORY, value, locale);
            case "section" -> value + " – " + VsicSections.name(value, locale);
            case "activities.code" -> vsic.of(value, locale);
            case "parties.country", "parties.ultimateCountry" -> Countries.name(value, locale);
            case "parties.legalRepresentative", "parties.contact" ->
                people.getObject().name(UUID.fromString(value)).orElseGet(() -> Wording.text(locale, "person.unnamed"));
            case "indicators.indicator", "actuals.periods.values.indicator" -> Indicators.name(value, locale);
            case "jobs.by" -> value;
            case "capital.preferred" -> Wording.text(locale, "project.capital.preferred." + value);
            case "documents.file.size" -> Formats.size(Long.parseLong(value), locale);
            case "documents.file.mediaType" -> FileWords.type(value, locale);
            case "documents.file.sha256" -> value.substring(0, 12) + "…";
            case "gaps.path" -> label(value, locale);
            case "site.unit" ->
                places.unit(value).map(unit -> places.label(unit, locale)).orElse(value);
            case "site.park" -> places.parkName(value, locale);
            default ->
                component(path).map(found -> byType(found, path, value, locale)).orElse(value);
        };
    }

    /** Of the field a path leads to; a text in two languages goes by the label of its Vietnamese side. */
    public static String label(String path, Locale locale) {
        var field = Change.fieldOf(path);
        var isText = component(field)
                .filter(found -> found.getType() == LocalizedText.class)
                .isPresent();
        return component(field).isEmpty() ? path : Wording.text(locale, "project." + field + (isText ? ".vi" : ""));
    }

    private String byType(RecordComponent component, String path, String value, Locale locale) {
        var type = component.getType();
        if (type == ReducedDate.class) {
            return ReducedDate.parse(value).text();
        } else if (type == ReportPeriod.class) {
            return ReportPeriod.parse(value).text(locale);
        } else if (type == BigDecimal.class || type == Integer.class) {
            return formats.number(new BigDecimal(value), locale);
        } else if (type == GeoShape.class) {
            return shape(GeoShape.parse(value), locale);
        } else if (type == boolean.class || type == Boolean.class) {
            return Wording.text(locale, "project.tick." + value);
        } else if (type.isEnum()) {
            return word(path, value, locale);
        } else if (type == List.class && RecordPaths.typeOf(component).isEnum()) {
            return Arrays.stream(value.split(", ", -1))
                    .map(name -> word(path, name, locale))
                    .collect(Collectors.joining(", "));
        }
        return value;
    }

    private String shape(GeoShape shape, Locale locale) {
        var hectares = BigDecimal.valueOf(Parcels.hectares(shape)).setScale(2, RoundingMode.HALF_UP);
        return Wording.text(locale, "project.site.parcel.corners", shape.points(), formats.number(hectares, locale));
    }

    private static String word(String path, String value, Locale locale) {
        return Wording.text(locale, "project." + ELSEWHERE.getOrDefault(path, path) + "." + value);
    }

    private static Optional<RecordComponent> component(String path) {
        return RecordPaths.component(ProjectContent.class, path);
    }
}
