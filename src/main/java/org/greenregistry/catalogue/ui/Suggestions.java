package org.greenregistry.catalogue.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.catalogue.SuggestionService;
import org.greenregistry.kernel.Countries;
import org.greenregistry.organisation.OrganisationRow;
import org.greenregistry.organisation.OrganisationService;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.Park;
import org.greenregistry.place.PlaceService;
import org.greenregistry.place.UnitLevel;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.SearchField;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What somebody who is still typing may mean, in groups, as the reader may see it. */
@RestController
class Suggestions {

    private static final int PROJECTS = 5;
    private static final int OTHERS = 3;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    private final SuggestionService suggestions;
    private final PlaceService places;
    private final OrganisationService organisations;

    Suggestions(SuggestionService suggestions, PlaceService places, OrganisationService organisations) {
        this.suggestions = suggestions;
        this.places = places;
        this.organisations = organisations;
    }

    /** @param groups those that hold anything */
    record Answer(List<Group> groups) {}

    record Group(String label, List<Item> items) {}

    /**
     * @param detail absent where the name says all
     * @param href relative to the base of the page
     */
    record Item(String name, @Nullable String detail, String href) {}

    @GetMapping("/" + SearchField.SUGGESTIONS)
    Answer suggestions(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "vi") String lang) {
        var locale = lang.equals("en") ? Lang.ENGLISH : Lang.VIETNAMESE;
        var words = q.strip();
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            return new Answer(List.of());
        }
        return new Answer(Stream.of(
                        group("projects", projects(words, locale), locale),
                        group("parks", parks(words, locale), locale),
                        group("organisations", organisations(words, locale), locale),
                        group("places", Stream.concat(hubs(words, locale), units(words, locale)), locale))
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Group> group(String name, Stream<Item> items, Locale locale) {
        var found = items.toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Group(Wording.text(locale, "catalogue.suggestions." + name), found));
    }

    private Stream<Item> projects(String words, Locale locale) {
        return suggestions.projects(words, PROJECTS).stream()
                .map(row -> new Item(
                        row.name().in(locale),
                        whereabouts(row, locale),
                        RowCard.href(row.code(), row.name(), null, locale)));
    }

    private @Nullable String whereabouts(ProjectRow row, Locale locale) {
        var park = Optional.ofNullable(row.park()).flatMap(places::park).map(Park::name);
        return park.or(() ->
                        Optional.ofNullable(row.unit()).flatMap(places::unit).map(AdminUnit::fullName))
                .map(name -> name.in(locale))
                .orElse(null);
    }

    private Stream<Item> parks(String words, Locale locale) {
        return places.searchParks(words, OTHERS).stream()
                .map(park -> new Item(
                        park.name().in(locale),
                        park.unit() == null
                                ? null
                                : places.unit(park.unit())
                                        .map(unit -> unit.fullName().in(locale))
                                        .orElse(null),
                        PlaceHref.of(park, locale)));
    }

    private Stream<Item> organisations(String words, Locale locale) {
        return organisations.find(words, PageRequest.of(0, OTHERS)).stream()
                .map(found -> new Item(
                        found.name().in(locale),
                        country(found, locale),
                        Lang.path(locale, "organisations/" + found.code())));
    }

    private static @Nullable String country(OrganisationRow found, Locale locale) {
        return found.country() == null ? null : Countries.name(found.country(), locale);
    }

    private Stream<Item> hubs(String words, Locale locale) {
        return places.searchHubs(words, OTHERS).stream()
                .map(hub -> new Item(hub.name().in(locale), null, PlaceHref.of(hub, locale)));
    }

    /** A unit of the past leads to the projects of what it became. */
    private Stream<Item> units(String words, Locale locale) {
        return places.searchUnits(words, OTHERS).stream()
                .filter(unit -> unit.level() != UnitLevel.PROVINCE)
                .map(unit -> new Item(places.label(unit, locale), became(unit, locale), address(unit, locale)));
    }

    private @Nullable String became(AdminUnit unit, Locale locale) {
        if (unit.validTo() == null || unit.level() == UnitLevel.DISTRICT) {
            return null;
        }
        var names = places.successors(unit.uid()).stream()
                .map(next -> next.fullName().in(locale))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : Wording.text(locale, "catalogue.suggestions.now", names);
    }

    private String address(AdminUnit unit, Locale locale) {
        if (unit.level() == UnitLevel.DISTRICT) {
            return ListUrl.of(Facet.DISTRICT, unit.uid()).href(locale);
        }
        return places.current(unit.uid())
                .map(now -> ListUrl.of(Facet.UNIT, now.uid()))
                .orElseGet(() ->
                        ListUrl.of(ProjectFilter.ALL.withText(unit.fullName().in(Lang.VIETNAMESE))))
                .href(locale);
    }
}
