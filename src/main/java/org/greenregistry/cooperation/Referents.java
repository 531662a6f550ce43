package org.greenregistry.cooperation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Countries;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.Refers;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.organisation.OrganisationService;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.Park;
import org.greenregistry.place.PlaceService;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.reference.VsicSections;
import org.greenregistry.shell.Wording;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What components marked {@link Refers} can name: found by what is typed, said in words, led to by links. */
@Component
public class Referents {

    private static final List<String> CURRENCIES = List.of("VND", "USD", "EUR");
    private static final List<String> LANGUAGES = List.of("vi", "en", "zh", "ja", "ko", "de", "fr", "nl");

    /** Samples too: records of cooperation may name them. */
    static final ProjectFilter EVERY_PROJECT = ProjectFilter.ALL.withSamples(Samples.INCLUDE);

    private final PlaceService places;
    private final CodeLists codes;
    private final OrganisationService organisations;
    private final CatalogueService catalogue;
    private final RecordService records;

    Referents(
            PlaceService places,
            CodeLists codes,
            OrganisationService organisations,
            CatalogueService catalogue,
            RecordService records) {
        this.places = places;
        this.codes = codes;
        this.organisations = organisations;
        this.catalogue = catalogue;
        this.records = records;
    }

    /** Values that fit what is typed, as the content holds them, best first. */
    public List<String> find(Refers.To what, String typed, int most, Locale locale) {
        return switch (what) {
            case ORGANISATION ->
                organisations.find(typed, PageRequest.of(0, most)).stream()
                        .map(row -> row.record().toString())
                        .toList();
            case PROJECT ->
                catalogue.records(EVERY_PROJECT.withText(typed), most).stream()
                        .map(UUID::toString)
                        .toList();
            case UNIT ->
                (typed.isBlank() ? places.communes() : places.searchUnits(typed, most))
                        .stream().limit(most).map(AdminUnit::uid).toList();
            case PARK ->
                places.searchParks(typed, most).stream().map(Park::code).toList();
            default -> named(listed(what, locale), typed, most, value -> label(what, value, locale));
        };
    }

    private List<String> listed(Refers.To what, Locale locale) {
        return switch (what) {
            case COUNTRY -> Countries.all(locale);
            case CURRENCY -> CURRENCIES;
            case SECTION -> VsicSections.all();
            case CATEGORY -> codes.offered(ReferenceList.CATEGORY, null);
            case LANGUAGE -> LANGUAGES;
            default -> throw new IllegalArgumentException(what + " is searched for, not listed");
        };
    }

    private static List<String> named(List<String> values, String typed, int most, UnaryOperator<String> label) {
        var wanted = Folded.of(typed.strip());
        return values.stream()
                .filter(value -> Folded.of(label.apply(value)).contains(wanted))
                .limit(most)
                .toList();
    }

    /** The value itself where nothing is known of it, or nothing the reader may see. */
    public String label(Refers.To what, String value, Locale locale) {
        return switch (what) {
            case ORGANISATION ->
                organisation(value)
                        .map(found -> found.content().name().text().in(locale))
                        .orElseGet(() -> Wording.text(locale, "record.hidden"));
            case PROJECT ->
                project(value)
                        .map(found -> found.content().name().text().in(locale))
                        .orElseGet(() -> Wording.text(locale, "record.hidden"));
            case UNIT ->
                places.unit(value).map(unit -> places.label(unit, locale)).orElse(value);
            case PARK -> places.parkName(value, locale);
            case COUNTRY -> Countries.name(value, locale);
            case CURRENCY -> value;
            case SECTION -> value + " – " + VsicSections.name(value, locale);
            case CATEGORY -> codes.name(ReferenceList.CATEGORY, value, locale);
            case LANGUAGE -> Locale.of(value).getDisplayLanguage(locale);
        };
    }

    /** Path of the page about it, without language; empty if it has none the reader may see. */
    public Optional<String> page(Refers.To what, String value) {
        return switch (what) {
            case ORGANISATION -> organisation(value).map(found -> "organisations/" + found.code());
            case PROJECT -> project(value).map(found -> "projects/" + found.code());
            case UNIT -> places.unit(value).map(unit -> "units/" + unit.uid());
            case PARK -> places.park(value).map(park -> "parks/" + park.code());
            default -> Optional.empty();
        };
    }

    /** What the book says of an organisation, or of the one it was merged into; empty if the reader may not see it. */
    public Optional<OrganisationContent> organisation(UUID record) {
        return organisation(record.toString()).map(Published::content);
    }

    private Optional<Published<OrganisationContent>> organisation(String id) {
        return organisations.linked(List.of(UUID.fromString(id))).values().stream()
                .findFirst()
                .flatMap(row -> records.find(OrganisationContent.class, row.code(), null));
    }

    private Optional<Published<ProjectContent>> project(String id) {
        return records.byId(ProjectContent.class, UUID.fromString(id)).filter(found -> !found.withdrawn());
    }
}
