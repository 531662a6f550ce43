package org.greenregistry.catalogue.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.Lens;
import org.greenregistry.catalogue.LensService;
import org.greenregistry.catalogue.MapPoint;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.Located;
import org.greenregistry.place.Park;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.MapDrawing;
import org.greenregistry.shell.MapItem;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The projects of a list on the map. Who knows its own place is a point; of a park or ward that is all one knows of a
 * project, it tells the number. Each number opens its rows.
 */
@Component
class ListMap {

    /** More points than these nobody tells apart: wards then tell how many each has. */
    private static final int MOST = 2000;

    /** By what a project is known that has a place of its own. */
    private static final Set<Located.By> OWN = Set.of(Located.By.SITE, Located.By.SKETCH);

    private final CatalogueService catalogue;
    private final PlaceService places;
    private final UnitShading shading;
    private final LensService lenses;
    private final LensWords words;
    private final Formats formats;

    ListMap(
            CatalogueService catalogue,
            PlaceService places,
            UnitShading shading,
            LensService lenses,
            LensWords words,
            Formats formats) {
        this.catalogue = catalogue;
        this.places = places;
        this.shading = shading;
        this.lenses = lenses;
        this.words = words;
        this.formats = formats;
    }

    /** Of the drawing, relative to the base. */
    static String path(ListUrl url, Locale locale) {
        var query = url.onPage(1).query();
        return MapAnswers.PROJECTS + "?lang=" + locale.getLanguage() + (query.isEmpty() ? "" : "&" + query);
    }

    MapDrawing of(ListUrl url, Locale locale) {
        return of(url, MOST, locale);
    }

    /** @param most how many points somebody tells apart */
    MapDrawing of(ListUrl url, int most, Locale locale) {
        var lens = url.lens();
        var found = catalogue.map(url.filter(), most, lens);
        var items = new ArrayList<MapItem>();
        if (found.mapped() > most) {
            items.addAll(units(crowds(found.units(), url), url, locale));
        } else {
            var points = found.points();
            items.addAll(parks(heaps(points, Located.By.PARK, MapPoint::park, lens), url, locale));
            items.addAll(units(heaps(points, Located.By.UNIT, MapPoint::unit, lens), url, locale));
            points.stream()
                    .filter(point -> OWN.contains(point.place().by()))
                    .map(point -> pin(point, url, locale))
                    .forEach(items::add);
        }
        var drawing = new MapDrawing(items, box(url)).scaled(lens == null ? null : words.scale(lens, locale));
        return shading.on(drawing, found.units(), url, locale);
    }

    private static Map<String, Heap> heaps(
            List<MapPoint> points, Located.By by, Function<MapPoint, @Nullable String> where, @Nullable Lens lens) {
        var here = points.stream()
                .filter(point -> point.place().by() == by && where.apply(point) != null)
                .collect(Collectors.groupingBy(point -> Objects.requireNonNull(where.apply(point))));
        return here.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Heap.of(entry.getValue(), lens)));
    }

    private Map<String, Heap> crowds(Map<String, Long> units, ListUrl url) {
        var lens = url.lens();
        var serving = lens == null ? Map.<Evidence, Map<String, Long>>of() : lenses.units(url.filter(), lens);
        return units.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> Heap.of(entry.getKey(), entry.getValue(), serving)));
    }

    private List<MapItem> parks(Map<String, Heap> counts, ListUrl url, Locale locale) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry ->
                        places.park(entry.getKey()).stream().flatMap(park -> park(park, entry.getValue(), url, locale)))
                .toList();
    }

    /** A circle of its size; only how many there are where that is not known. */
    private Stream<MapItem> park(Park park, Heap heap, ListUrl url, Locale locale) {
        var at = park.point();
        if (at == null) {
            return Stream.of();
        }
        var name = park.name().in(locale);
        var said = said(heap, url, locale);
        var href = narrowed(url, Facet.PARK, park.code()).href(locale);
        return Stream.of(park.radius()
                .<MapItem>map(radius -> new MapItem.Area(
                        park.code(),
                        name,
                        sized(said, park.area(), locale),
                        at,
                        radius,
                        heap.count(),
                        href,
                        heap.ring()))
                .orElseGet(() -> new MapItem.Count(park.code(), name, said, at, heap.count(), href, heap.ring())));
    }

    private String sized(String said, @Nullable BigDecimal area, Locale locale) {
        return area == null ? said : said + " · " + Wording.text(locale, "place.area", formats.number(area, locale));
    }

    private List<MapItem> units(Map<String, Heap> counts, ListUrl url, Locale locale) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry ->
                        places.unit(entry.getKey()).stream().flatMap(unit -> unit(unit, entry.getValue(), url, locale)))
                .toList();
    }

    private static Stream<MapItem> unit(AdminUnit unit, Heap heap, ListUrl url, Locale locale) {
        return Stream.ofNullable(unit.point())
                .map(at -> new MapItem.Count(
                        unit.uid(),
                        unit.fullName().in(locale),
                        said(heap, url, locale),
                        at,
                        heap.count(),
                        narrowed(url, Facet.UNIT, unit.uid()).href(locale),
                        heap.ring()));
    }

    private MapItem pin(MapPoint point, ListUrl url, Locale locale) {
        var phase = point.phase();
        var said = phase == null ? "" : Wording.text(locale, "project.phase." + phase);
        var lens = url.lens();
        return new MapItem.Pin(
                point.name().in(locale),
                lens == null ? said : said + " · " + words.of(point.step(), lens, locale),
                point.place().point(),
                point.place().isApproximate(),
                phase == null ? null : phase.name().toLowerCase(Locale.ROOT),
                RowCard.href(point.code(), point.name(), url.asOf(), locale),
                lens == null ? List.of() : Heap.ring(List.of(point)));
    }

    /** Seen as rows: the map would show the one place alone. */
    private static ListUrl narrowed(ListUrl url, Facet facet, String value) {
        return url.with(facet, Set.of(value)).seenAs(ListView.LIST);
    }

    private static String said(Heap heap, ListUrl url, Locale locale) {
        var said = Wording.text(locale, "catalogue.count", heap.count());
        var lens = url.lens();
        return lens == null ? said : said + " · " + LensWords.of(heap, lens, locale);
    }

    private static MapDrawing.@Nullable Box box(ListUrl url) {
        var box = url.filter().box();
        return box == null ? null : new MapDrawing.Box(point(box.south(), box.west()), point(box.north(), box.east()));
    }

    private static GeoPoint point(double lat, double lon) {
        return new GeoPoint(BigDecimal.valueOf(lat), BigDecimal.valueOf(lon));
    }
}
