package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** One administrative unit: since when, what it was or became, its parks and projects. */
@Component
class UnitPage {

    private final PlaceService places;
    private final PlaceParts parts;
    private final Formats formats;

    UnitPage(PlaceService places, PlaceParts parts, Formats formats) {
        this.places = places;
        this.parts = parts;
        this.formats = formats;
    }

    PlacePage of(AdminUnit unit, Locale locale) {
        var name = unit.fullName().in(locale);
        var page = PlaceParts.page(Wording.text(locale, "place.level." + unit.level()), name, locale);
        var label = places.label(unit, locale);
        page.add(PlaceParts.facts(
                PlaceParts.fact("catalogue.places.within", new Span(label), locale),
                PlaceParts.fact("catalogue.places.valid", valid(unit, locale), locale),
                PlaceParts.fact("catalogue.places.gso", new Span(unit.gsoCode()), locale)));
        var projects = ListUrl.of(Facet.UNIT, unit.uid());
        if (unit.validTo() == null) {
            parts.offers(projects, locale).ifPresent(page::add);
        }
        var became = places.successors(unit.uid());
        if (!became.isEmpty()) {
            page.add(PlaceParts.links(
                    "became",
                    Wording.text(locale, "catalogue.places.became"),
                    became.stream()
                            .map(next -> Tags.link(
                                    "",
                                    PlaceHref.of(next, locale),
                                    next.fullName().in(locale)))
                            .toList()));
        }
        var former = places.formerNames(unit.uid());
        if (!former.isEmpty()) {
            page.add(PlaceParts.links(
                    "was",
                    Wording.text(locale, "catalogue.places.was"),
                    former.stream().map(Span::new).toList()));
        }
        var parks =
                ParkPage.links(places.parks().stream().filter(park -> unit.uid().equals(park.unit())), locale);
        if (!parks.isEmpty()) {
            page.add(PlaceParts.links("parks", Wording.text(locale, "catalogue.places.parks"), parks));
        }
        page.add(parts.projects(projects, locale));
        return new PlacePage(name, label, page);
    }

    private Span valid(AdminUnit unit, Locale locale) {
        var from = unit.validFrom() == null
                ? Wording.text(locale, "catalogue.places.always")
                : Wording.text(locale, "place.from", formats.date(unit.validFrom()));
        var to = unit.validTo() == null
                ? Wording.text(locale, "catalogue.places.still")
                : Wording.text(locale, "place.to", formats.date(unit.validTo()));
        return new Span(new Span(from), Tags.span("fact-more", to));
    }
}
