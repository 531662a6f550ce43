package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.PlacePart;
import org.greenregistry.place.Hub;
import org.greenregistry.place.IndustrialPark;
import org.greenregistry.place.Park;
import org.greenregistry.place.ParkContent;
import org.greenregistry.place.ParkOffer;
import org.greenregistry.place.ParkService;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** One industrial park or cluster. */
@org.springframework.stereotype.Component
class ParkPage {

    private final PlaceService places;
    private final ParkService parks;
    private final ParkOfferSection offers;
    private final OccupancySection occupancy;
    private final EcoParkSection eco;
    private final FirmsSection firms;
    private final ParkRents rents;
    private final WhereSection where;
    private final List<PlacePart> added;
    private final PlaceParts parts;
    private final Formats formats;

    ParkPage(
            PlaceService places,
            ParkService parks,
            ParkOfferSection offers,
            OccupancySection occupancy,
            EcoParkSection eco,
            FirmsSection firms,
            ParkRents rents,
            WhereSection where,
            List<PlacePart> added,
            PlaceParts parts,
            Formats formats) {
        this.places = places;
        this.parks = parks;
        this.offers = offers;
        this.occupancy = occupancy;
        this.eco = eco;
        this.firms = firms;
        this.rents = rents;
        this.where = where;
        this.added = added;
        this.parts = parts;
        this.formats = formats;
    }

    /**
     * Of a park the product data know, or of one the book alone knows.
     *
     * @param code of the park or of its record
     */
    Optional<PlacePage> of(String code, Locale locale) {
        var offer = parks.offer(code);
        return places.park(code)
                .or(() -> offer.map(found -> found.content().park()).flatMap(places::park))
                .map(Park::given)
                .map(park -> of(park, offer, locale))
                .or(() -> offer.map(found -> of(found, locale)));
    }

    private PlacePage of(ParkOffer offer, Locale locale) {
        var content = offer.content();
        var name = content.name().text().in(locale);
        var page = PlaceParts.page(
                Wording.text(locale, content.sample() ? "catalogue.places.sample.short" : "catalogue.places.park"),
                name,
                locale);
        if (content.sample()) {
            page.add(Tags.said("p", "panel", Wording.text(locale, "catalogue.places.sample")));
        }
        page.add(PlaceParts.facts(
                PlaceParts.fact("catalogue.places.area", area(content, locale), locale),
                PlaceParts.fact("catalogue.places.unit", unit(content.unit(), locale), locale)));
        fill(page, Park.of(offer), locale);
        return new PlacePage(name, name, page);
    }

    /** All that a page says of a park besides what it is. */
    private void fill(HasComponents page, Park park, Locale locale) {
        var projects = ListUrl.of(ParkCounts.projects(park));
        var offer = Optional.ofNullable(park.offer());
        parts.offers(ListUrl.of(Facet.PARK, park.code()), locale).ifPresent(page::add);
        acts(park.code(), locale).ifPresent(page::add);
        where(park, locale).ifPresent(page::add);
        page.add(offer.map(found -> offers.of(found, locale)).orElseGet(() -> noOffer(locale)));
        offer.ifPresent(found -> more(found, locale).forEach(page::add));
        firms.of(offer.map(ParkOffer::content).orElse(null), projects.filter(), locale)
                .ifPresent(page::add);
        added.forEach(part -> part.of(park, locale).ifPresent(one -> page.add(PartSections.plain(one))));
        meant(park.code(), locale).ifPresent(page::add);
        page.add(parts.projects(projects, locale));
    }

    private Component area(ParkContent content, Locale locale) {
        return content.area() == null
                ? PlaceParts.unpublished(locale)
                : Tags.span("amount", Wording.text(locale, "place.area", formats.number(content.area(), locale)));
    }

    private Optional<HtmlContainer> where(Park row, Locale locale) {
        return Optional.ofNullable(row.point())
                .map(at ->
                        where.of(row.name().in(locale), at, ParkMaps.path(ParkMaps.PARKS, row.code(), locale), locale));
    }

    private Stream<HtmlContainer> more(ParkOffer offer, Locale locale) {
        return Stream.of(
                        rents.compared(offer, locale),
                        occupancy.of(offer.code(), locale),
                        eco.of(offer.content(), locale))
                .flatMap(Optional::stream);
    }

    private static Optional<Component> acts(String code, Locale locale) {
        return Actor.current().is(Role.OFFICER)
                ? Optional.of(Tags.link(
                        "button",
                        Lang.path(locale, "work/parks/revise/" + code),
                        Wording.text(locale, "catalogue.places.offer.record")))
                : Optional.empty();
    }

    private PlacePage of(IndustrialPark park, Optional<ParkOffer> offer, Locale locale) {
        var name = park.name().in(locale);
        var status = Wording.text(locale, "place.parkStatus." + park.status());
        var page = PlaceParts.page(status + " · " + park.code(), name, locale);
        page.add(PlaceParts.facts(
                PlaceParts.fact("catalogue.places.area", area(park, locale), locale),
                PlaceParts.fact("catalogue.places.developer", developer(park, locale), locale),
                PlaceParts.fact("catalogue.places.unit", unit(park.unit(), locale), locale),
                PlaceParts.fact("catalogue.places.year", year(park, locale), locale),
                PlaceParts.fact("catalogue.places.former", former(park, locale), locale)));
        ParkSources.about(park.note(), locale).forEach(page::add);
        fill(page, new Park(park, offer.orElse(null)), locale);
        var about = Stream.of(
                        Optional.of(status),
                        Optional.of(Wording.text(locale, "place.area", formats.number(park.areaHa(), locale))),
                        Optional.ofNullable(park.unit()).flatMap(places::unit).map(unit -> unit.fullName()
                                .in(locale)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return new PlacePage(name, about, page);
    }

    private Span area(IndustrialPark park, Locale locale) {
        return new Span(
                Tags.span("amount", Wording.text(locale, "place.area", formats.number(park.areaHa(), locale))),
                ParkSources.area(park.note(), locale));
    }

    private static Span developer(IndustrialPark park, Locale locale) {
        return park.developer() == null ? PlaceParts.unpublished(locale) : new Span(park.developer());
    }

    private static HtmlContainer noOffer(Locale locale) {
        var section = Tags.section("offer", "", Wording.text(locale, "catalogue.places.offer"));
        section.add(Tags.said("p", "unknown", Wording.text(locale, "catalogue.places.offer.none")));
        return section;
    }

    private Component unit(@Nullable String uid, Locale locale) {
        return Optional.ofNullable(uid)
                .flatMap(places::unit)
                .<Component>map(unit -> Tags.link(
                        "", PlaceHref.of(unit, locale), unit.fullName().in(locale)))
                .orElseGet(() -> Tags.span("unknown", Wording.text(locale, "catalogue.places.undecided")));
    }

    private static Span year(IndustrialPark park, Locale locale) {
        return park.establishedYear() == null
                ? Marks.unknown(locale)
                : new Span(String.valueOf(park.establishedYear()));
    }

    private static Span former(IndustrialPark park, Locale locale) {
        var names = Park.of(park).formerNames().collect(Collectors.joining(", "));
        return names.isEmpty() ? Marks.unknown(locale) : new Span(names);
    }

    /** The name that this park shares with others. */
    private Optional<Component> meant(String park, Locale locale) {
        var hubs = places.hubs().stream()
                .filter(hub -> hub.parks().contains(park))
                .map(hub -> link(hub, locale))
                .toList();
        return hubs.isEmpty()
                ? Optional.empty()
                : Optional.of(PlaceParts.links("meant", Wording.text(locale, "catalogue.places.meant"), hubs));
    }

    private static Component link(Hub hub, Locale locale) {
        return Tags.link("", PlaceHref.of(hub, locale), hub.name().in(locale));
    }

    static List<Component> links(Stream<Park> parks, Locale locale) {
        return parks.<Component>map(park ->
                        Tags.link("", PlaceHref.of(park, locale), park.name().in(locale)))
                .toList();
    }
}
