package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.HubPart;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.place.Hub;
import org.greenregistry.place.IndustrialPark;
import org.greenregistry.place.Park;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** A place asked for by a name of its own; where several places share the name, all of them, side by side. */
@Component
class HubPage {

    private final PlaceService places;
    private final PlaceParts parts;
    private final WhereSection where;
    private final List<HubPart> added;
    private final Formats formats;

    HubPage(PlaceService places, PlaceParts parts, WhereSection where, List<HubPart> added, Formats formats) {
        this.places = places;
        this.parts = parts;
        this.where = where;
        this.added = added;
        this.formats = formats;
    }

    PlacePage of(Hub hub, Locale locale) {
        var name = hub.name().in(locale);
        var about = hub.about().in(locale);
        var page = PlaceParts.page(eyebrow(hub, locale), name, locale);
        var lead = new Paragraph(about);
        lead.addClassName("prose");
        page.add(lead);
        parts.offers(projects(hub), locale).ifPresent(page::add);
        if (!hub.parks().isEmpty()) {
            page.add(candidates(hub, locale));
        }
        page.add(facts(hub, locale));
        var map = ParkMaps.path(ParkMaps.HUBS, hub.code(), locale);
        if (hub.approximatePoint() != null) {
            page.add(where.of(name, hub.approximatePoint(), map, locale));
        } else {
            page.add(WhereSection.map(name, map, locale));
        }
        page.add(parts.projects(projects(hub), locale));
        added.forEach(part -> part.of(hub, locale).ifPresent(one -> page.add(PartSections.plain(one))));
        page.add(PlaceParts.links(
                "sources",
                Wording.text(locale, "catalogue.section.sources"),
                hub.sources().stream().map(Papers::link).toList()));
        return new PlacePage(name, about, page);
    }

    private HtmlContainer facts(Hub hub, Locale locale) {
        var facts = PlaceParts.facts();
        Optional.ofNullable(hub.unit())
                .flatMap(places::unit)
                .map(unit -> PlaceParts.fact(
                        "catalogue.places.unit",
                        Tags.link(
                                "", PlaceHref.of(unit, locale), unit.fullName().in(locale)),
                        locale))
                .ifPresent(facts::add);
        if (!hub.aliases().isEmpty()) {
            facts.add(PlaceParts.fact("catalogue.places.aliases", new Span(String.join(", ", hub.aliases())), locale));
        }
        return facts;
    }

    private static String eyebrow(Hub hub, Locale locale) {
        return Wording.text(locale, hub.parks().isEmpty() ? "catalogue.places.hub" : "catalogue.places.shared");
    }

    private static ListUrl projects(Hub hub) {
        return hub.search() == null
                ? ListUrl.ALL.with(Facet.PARK, Set.copyOf(hub.parks()))
                : ListUrl.of(ProjectFilter.ALL.withText(hub.search()));
    }

    private HtmlContainer candidates(Hub hub, Locale locale) {
        var list = Tags.tag("ul", "place-cards");
        hub.parks().stream()
                .flatMap(code -> places.park(code).map(Park::given).stream())
                .forEach(park -> list.add(card(park, locale)));
        return list;
    }

    private HtmlContainer card(IndustrialPark park, Locale locale) {
        var where = Optional.ofNullable(park.unit())
                .flatMap(places::unit)
                .map(unit -> unit.fullName().in(locale))
                .orElseGet(() -> Wording.text(locale, "catalogue.places.undecided"));
        var link = Tags.link("", PlaceHref.of(park, locale), park.name().in(locale));
        return Tags.tag(
                "li",
                "card",
                Tags.span("eyebrow", Wording.text(locale, "place.parkStatus." + park.status())),
                Tags.tag("h2", "project-name", link),
                Tags.said(
                        "p",
                        "",
                        Wording.text(locale, "place.area", formats.number(park.areaHa(), locale)) + " · " + where),
                Tags.tag("p", "muted small", ParkSources.area(park.note(), locale)));
    }
}
