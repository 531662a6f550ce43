package org.greenregistry.catalogue.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.place.BoundaryDrawing;
import org.greenregistry.place.BoundaryService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.MapDrawing;
import org.greenregistry.shell.MapItem;
import org.greenregistry.shell.Maps;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Colours the units of a map by how many projects of a list lie in each, where there are official boundaries. */
@Component
class UnitShading {

    private final BoundaryService boundaries;
    private final Formats formats;
    private final Clock clock;

    UnitShading(BoundaryService boundaries, Formats formats, Clock clock) {
        this.boundaries = boundaries;
        this.formats = formats;
        this.clock = clock;
    }

    /**
     * The drawing with its units coloured; the same where no unit has a boundary on the day of the list.
     *
     * @param counts projects of the list {@code url} by uid of their unit
     */
    MapDrawing on(MapDrawing drawing, Map<String, Long> counts, ListUrl url, Locale locale) {
        var day = day(url);
        var borders = boundaries.drawing(day);
        if (borders.isEmpty()) {
            return drawing;
        }
        var drawn = borders.outlines().stream()
                .map(outline -> counts.getOrDefault(outline.unit().uid(), 0L))
                .toList();
        var shades = Shades.of(drawn);
        var units = borders.outlines().stream()
                .map(outline -> unit(outline, counts.getOrDefault(outline.unit().uid(), 0L), shades, url, locale));
        var path = Maps.BORDERS + "?lang=" + locale.getLanguage() + "&on=" + day + "&v=" + borders.version();
        return drawing.shaded(
                Stream.concat(units, drawing.items().stream()).toList(),
                new MapDrawing.Shading(path, shades.said(number -> formats.number(number, locale))));
    }

    /** The day the list speaks of, in the registry's zone. */
    private LocalDate day(ListUrl url) {
        var moment = url.asOf();
        return LocalDate.ofInstant(moment == null ? clock.instant() : moment.instant(), formats.zone());
    }

    private static MapItem unit(
            BoundaryDrawing.Outline outline, long count, Shades shades, ListUrl url, Locale locale) {
        return new MapItem.Unit(
                outline.unit().uid(),
                outline.unit().fullName().in(locale),
                Wording.text(locale, "catalogue.map.unit", count),
                outline.at(),
                shades.of(count),
                count == 0
                        ? null
                        : url.with(Facet.UNIT, Set.of(outline.unit().uid()))
                                .seenAs(ListView.LIST)
                                .href(locale));
    }
}
