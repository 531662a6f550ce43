package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.RegistryMap;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Where a place is: on a map, and how far airports, ports and the motorway are. */
@Component
class WhereSection {

    private final PlaceService places;
    private final Formats formats;

    WhereSection(PlaceService places, Formats formats) {
        this.places = places;
        this.formats = formats;
    }

    /** @param map path of the drawing, relative to the base */
    HtmlContainer of(String name, GeoPoint approximate, String map, Locale locale) {
        var section = Tags.section("where", "", Wording.text(locale, "catalogue.places.where"));
        section.add(map(name, map, locale), Tags.tag("p", "small", distances(approximate, true, locale)));
        return section;
    }

    static RegistryMap map(String name, String source, Locale locale) {
        var map = new RegistryMap(locale, source, Wording.text(locale, "catalogue.place.map", name));
        map.addClassName("small-map");
        return map;
    }

    Span distances(GeoPoint from, boolean approximate, Locale locale) {
        var ways = places.distances(from).stream()
                .map(way -> Wording.text(
                        locale,
                        "catalogue.place.distance.to",
                        way.to().name().in(locale),
                        formats.number(Math.round(way.kilometres()), locale)))
                .collect(Collectors.joining(" · "));
        var how = approximate ? "catalogue.place.distance.about" : "catalogue.place.distance.how";
        return new Span(new Span(ways), Tags.span("muted", " – " + Wording.text(locale, how)));
    }
}
