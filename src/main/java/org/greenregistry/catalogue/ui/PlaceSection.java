package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.place.Located;
import org.greenregistry.place.Park;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.RegistryMap;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Where a project is: as the document writes it, and what that is today. */
@Component
class PlaceSection {

    private final Marks marks;
    private final RecordParts parts;
    private final PlaceService places;
    private final WhereSection where;
    private final Formats formats;

    PlaceSection(Marks marks, RecordParts parts, PlaceService places, WhereSection where, Formats formats) {
        this.marks = marks;
        this.parts = parts;
        this.places = places;
        this.where = where;
        this.formats = formats;
    }

    List<Optional<HtmlContainer>> of(Reading reading) {
        var site = reading.content().site();
        var located = places.locate(site.place(), site.isExact(), site.park(), site.unit());
        return List.of(
                Optional.of(place(reading, located)),
                located.map(found -> map(reading)),
                parts.facts(reading, "site", site, "address", "unit", "park"));
    }

    private HtmlContainer place(Reading reading, Optional<Located> located) {
        var locale = reading.locale();
        var site = reading.content().site();
        var list = Tags.tag("dl", "pairs");
        pair(list, "written", site.address() == null ? Marks.unknown(locale) : new Span(site.address()), reading);
        var unit = marks.current(site.unit());
        unit.ifPresent(now -> {
            var words = new Span(marks.label(now, locale));
            marks.former(now.uid(), locale).ifPresent(names -> words.add(Tags.span("muted", " " + names)));
            pair(list, "unit", words, reading);
        });
        marks.parkOf(site.park()).ifPresent(park -> {
            var words = new Span(park.name().in(locale));
            about(park, locale).ifPresent(about -> words.add(Tags.span("muted", " · " + about)));
            pair(list, "park", words, reading);
        });
        located.ifPresent(found ->
                pair(list, "distance", where.distances(found.point(), found.isApproximate(), locale), reading));
        return list;
    }

    private Optional<String> about(Park park, Locale locale) {
        return Stream.of(
                        Optional.ofNullable(park.area()).map(area -> formats.number(area, locale) + " ha"),
                        park.status().map(status -> Wording.text(locale, "place.parkStatus." + status)))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + " · " + other);
    }

    private static RegistryMap map(Reading reading) {
        var locale = reading.locale();
        return WhereSection.map(
                reading.content().name().text().in(locale), MapAnswers.path(reading.project(), locale), locale);
    }

    private static void pair(HtmlContainer list, String name, Span value, Reading reading) {
        list.add(Tags.tag(
                "div",
                "",
                Tags.said("dt", "", Wording.text(reading.locale(), "catalogue.place." + name)),
                Tags.tag("dd", "", value)));
    }
}
