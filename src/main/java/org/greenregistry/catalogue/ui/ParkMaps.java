package org.greenregistry.catalogue.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.place.Hub;
import org.greenregistry.place.Park;
import org.greenregistry.place.ParkService;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MapDrawing;
import org.greenregistry.shell.MapItem;
import org.greenregistry.shell.Maps;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** What the maps of parks and hubs draw: parks as circles of their size. */
@RestController
class ParkMaps {

    static final String PARKS = Maps.PATH + "parks";
    static final String HUBS = Maps.PATH + "hubs";

    /** Degrees to each side: about eleven kilometres. */
    private static final BigDecimal AROUND = new BigDecimal("0.1");

    private final PlaceService places;
    private final ParkService parks;
    private final CatalogueService catalogue;
    private final Maps maps;
    private final Formats formats;

    ParkMaps(PlaceService places, ParkService parks, CatalogueService catalogue, Maps maps, Formats formats) {
        this.places = places;
        this.parks = parks;
        this.catalogue = catalogue;
        this.maps = maps;
        this.formats = formats;
    }

    /** Of the list of parks, by the parameters of its address: what a narrowed one found is marked and looked at. */
    @GetMapping(PARKS)
    ObjectNode parks(
            @RequestParam MultiValueMap<String, String> query, @RequestParam(defaultValue = "vi") String lang) {
        var locale = Lang.ofCode(lang);
        var url = ParksUrl.parse(query);
        var narrowed = !url.query().isEmpty();
        var found = url.found(parks);
        var projects = ParkCounts.of(catalogue, found);
        var items = found.stream()
                .flatMap(row -> {
                    var count = projects.getOrDefault(row.code(), 0L);
                    var href = PlaceHref.of(row, locale);
                    return narrowed ? marked(row, count, href, locale) : item(row, count, href, locale);
                })
                .toList();
        return maps.json(narrowed && !items.isEmpty() ? around(items) : new MapDrawing(items, null), locale);
    }

    /** On its own page a park leads nowhere. */
    @GetMapping(PARKS + "/{code}")
    ResponseEntity<ObjectNode> park(@PathVariable String code, @RequestParam(defaultValue = "vi") String lang) {
        var locale = Lang.ofCode(lang);
        var row = places.park(code).or(() -> parks.offer(code).map(Park::of));
        return ResponseEntity.of(row.map(found -> marked(found, 0, null, locale).toList())
                .filter(items -> !items.isEmpty())
                .map(items -> maps.json(around(items), locale)));
    }

    /** A hub at its own point, or the parks its name may mean. */
    @GetMapping(HUBS + "/{code}")
    ResponseEntity<ObjectNode> hub(@PathVariable String code, @RequestParam(defaultValue = "vi") String lang) {
        var locale = Lang.ofCode(lang);
        return ResponseEntity.of(places.hub(code)
                .map(hub -> items(hub, locale))
                .filter(items -> !items.isEmpty())
                .map(items -> maps.json(around(items), locale)));
    }

    private List<MapItem> items(Hub hub, Locale locale) {
        var own = Stream.ofNullable(hub.approximatePoint())
                .map(at -> (MapItem) new MapItem.Pin(hub.name().in(locale), hollow(locale), at, true, null, null));
        var meant = hub.parks().stream()
                .flatMap(code -> places.park(code).stream())
                .flatMap(park -> marked(park, 0, PlaceHref.of(park, locale), locale));
        return Stream.concat(own, meant).toList();
    }

    /** A circle of its size; a point where that is not known. */
    private Stream<MapItem> item(Park row, long projects, @Nullable String href, Locale locale) {
        var at = row.point();
        if (at == null) {
            return Stream.of();
        }
        return Stream.of(row.radius()
                .<MapItem>map(radius -> new MapItem.Area(
                        row.code(), row.name().in(locale), note(row, projects, locale), at, radius, projects, href))
                .orElseGet(() -> pin(row, projects, at, href, locale)));
    }

    /** Among all the other parks of the ground the ones it is about have a point too, and that one leads to them. */
    private Stream<MapItem> marked(Park row, long projects, @Nullable String href, Locale locale) {
        var at = row.point();
        return at == null || row.radius().isEmpty()
                ? item(row, projects, href, locale)
                : Stream.concat(item(row, 0, null, locale), Stream.of(pin(row, projects, at, href, locale)));
    }

    private MapItem pin(Park row, long projects, GeoPoint at, @Nullable String href, Locale locale) {
        var said = Stream.of(note(row, projects, locale), hollow(locale))
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining(" · "));
        return new MapItem.Pin(row.name().in(locale), said, at, true, null, href);
    }

    private String note(Park row, long projects, Locale locale) {
        return Stream.of(
                        Optional.of(row)
                                .filter(Park::isSample)
                                .map(sample -> Wording.text(locale, "catalogue.places.sample.short")),
                        row.status().map(status -> Wording.text(locale, "place.parkStatus." + status)),
                        Optional.ofNullable(row.area())
                                .map(area -> Wording.text(locale, "place.area", formats.number(area, locale))),
                        Optional.of(projects)
                                .filter(count -> count > 0)
                                .map(count -> Wording.text(locale, "catalogue.count", count)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static String hollow(Locale locale) {
        return Wording.text(locale, "map.legend.hollow");
    }

    /** All of them, with some land to each side. */
    private static MapDrawing around(List<MapItem> items) {
        var lats = items.stream().map(item -> item.at().lat()).sorted().toList();
        var lons = items.stream().map(item -> item.at().lon()).sorted().toList();
        return new MapDrawing(
                items,
                new MapDrawing.Box(
                        new GeoPoint(
                                lats.getFirst().subtract(AROUND),
                                lons.getFirst().subtract(AROUND)),
                        new GeoPoint(lats.getLast().add(AROUND), lons.getLast().add(AROUND))));
    }

    /** Of the drawing, relative to the base. */
    static String path(String kind, String code, Locale locale) {
        return kind + "/" + code + "?lang=" + locale.getLanguage();
    }

    /** Of the drawing of a list, relative to the base. */
    static String path(ParksUrl url, Locale locale) {
        return Optional.of(url.query())
                .filter(query -> !query.isEmpty())
                .map(query -> PARKS + "?lang=" + locale.getLanguage() + "&" + query)
                .orElse(PARKS + "?lang=" + locale.getLanguage());
    }
}
