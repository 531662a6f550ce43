package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.place.Hub;
import org.greenregistry.place.IndustrialPark;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** One industrial park or cluster. */
@org.springframework.stereotype.Component
class ParkPage {

    private final PlaceService places;
    private final PlaceParts parts;
    private final Formats formats;

    ParkPage(PlaceService places, PlaceParts parts, Formats formats) {
        this.places = places;
        this.parts = parts;
        this.formats = formats;
    }

    PlacePage of(IndustrialPark park, Locale locale) {
        var name = park.name().in(locale);
        var status = Wording.text(locale, "place.parkStatus." + park.status());
        var page = PlaceParts.page(status + " · " + park.code(), name, locale);
        page.add(PlaceParts.facts(
                PlaceParts.fact("catalogue.places.area", area(park, locale), locale),
                PlaceParts.fact("catalogue.places.developer", developer(park, locale), locale),
                PlaceParts.fact("catalogue.places.unit", unit(park, locale), locale),
                PlaceParts.fact("catalogue.places.year", year(park, locale), locale),
                PlaceParts.fact("catalogue.places.former", former(park, locale), locale)));
        if (park.note() != null) {
            page.add(Tags.tag("p", "", Marks.text(new LocalizedText(null, park.note()), locale)));
        }
        if (park.approximatePoint() != null) {
            page.add(Tags.said("p", "muted small", Wording.text(locale, "catalogue.places.approximate")));
        }
        meant(park, locale).ifPresent(page::add);
        page.add(parts.projects(ListUrl.of(Facet.PARK, park.code()), locale));
        var about = Stream.of(
                        Optional.of(status),
                        Optional.of(Wording.text(locale, "place.area", formats.number(park.areaHa(), locale))),
                        Optional.ofNullable(park.unit())
                                .flatMap(places::unit)
                                .map(unit -> unit.fullName().in(locale)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return new PlacePage(name, about, page);
    }

    private Span area(IndustrialPark park, Locale locale) {
        return new Span(
                Tags.span("amount", Wording.text(locale, "place.area", formats.number(park.areaHa(), locale))),
                Tags.span("fact-more", park.areaSource()));
    }

    private static Span developer(IndustrialPark park, Locale locale) {
        return park.developer() == null ? PlaceParts.unpublished(locale) : new Span(park.developer());
    }

    private Component unit(IndustrialPark park, Locale locale) {
        return Optional.ofNullable(park.unit())
                .flatMap(places::unit)
                .<Component>map(unit -> Tags.link(
                        "", PlaceHref.of(unit, locale), unit.fullName().in(locale)))
                .orElseGet(() -> Tags.span("unknown", Wording.text(locale, "catalogue.places.undecided")));
    }

    private static Span year(IndustrialPark park, Locale locale) {
        return park.establishedYear() == null ? Marks.unknown(locale) : new Span(String.valueOf(park.establishedYear()));
    }

    private static Span former(IndustrialPark park, Locale locale) {
        var names = Stream.concat(park.formerCommunes().stream(), park.formerDistricts().stream())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Marks.unknown(locale) : new Span(names);
    }

    /** The name that this park shares with others. */
    private Optional<Component> meant(IndustrialPark park, Locale locale) {
        var hubs = places.hubs().stream()
                .filter(hub -> hub.parks().contains(park.code()))
                .map(hub -> link(hub, locale))
                .toList();
        return hubs.isEmpty()
                ? Optional.empty()
                : Optional.of(PlaceParts.links("meant", Wording.text(locale, "catalogue.places.meant"), hubs));
    }

    private static Component link(Hub hub, Locale locale) {
        return Tags.link("", PlaceHref.of(hub, locale), hub.name().in(locale));
    }

    static List<Component> links(Stream<IndustrialPark> parks, Locale locale) {
        return parks.<Component>map(park ->
                        Tags.link("", PlaceHref.of(park, locale), park.name().in(locale)))
                .toList();
    }
}
