package org.greenregistry.place.ui;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.place.Landmark;
import org.greenregistry.place.Park;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MapDrawing;
import org.greenregistry.shell.MapItem;
import org.greenregistry.shell.Maps;
import org.greenregistry.shell.Wording;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** What every map is drawn upon, so that a stranger knows where he is. No border is made up. */
@RestController
class PlaceMap {

    private final PlaceService places;
    private final Maps maps;
    private final Formats formats;

    PlaceMap(PlaceService places, Maps maps, Formats formats) {
        this.places = places;
        this.maps = maps;
        this.formats = formats;
    }

    @GetMapping(Maps.GROUND)
    ResponseEntity<ObjectNode> ground(@RequestParam(defaultValue = "vi") String lang) {
        var locale = Lang.ofCode(lang);
        var items = Stream.of(names(locale), parks(locale), landmarks(locale))
                .flatMap(List::stream)
                .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic())
                .body(maps.ground(new MapDrawing(items, null), locale));
    }

    private List<MapItem> names(Locale locale) {
        return places.communes().stream()
                .flatMap(unit -> Stream.ofNullable(unit.point())
                        .map(at -> (MapItem) new MapItem.Name(unit.name().in(locale), at)))
                .toList();
    }

    private List<MapItem> parks(Locale locale) {
        return places.parks().stream()
                .filter(park -> !park.isSample())
                .flatMap(park -> area(park, locale).stream())
                .toList();
    }

    private Optional<MapItem> area(Park park, Locale locale) {
        return Optional.ofNullable(park.point()).flatMap(at -> park.radius()
                .map(radius -> new MapItem.Area(
                        park.code(), park.name().in(locale), note(park, locale), at, radius, 0, null)));
    }

    private String note(Park park, Locale locale) {
        return Stream.of(
                        Optional.ofNullable(park.area())
                                .map(area -> Wording.text(locale, "place.area", formats.number(area, locale))),
                        park.status().map(status -> Wording.text(locale, "place.parkStatus." + status)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private List<MapItem> landmarks(Locale locale) {
        return places.landmarks().stream()
                .map(landmark -> (MapItem)
                        new MapItem.Landmark(sign(landmark), landmark.name().in(locale), landmark.point()))
                .toList();
    }

    private static MapItem.Sign sign(Landmark landmark) {
        return switch (landmark.kind()) {
            case AIRPORT -> MapItem.Sign.AIRPORT;
            case PORT -> MapItem.Sign.PORT;
            case MOTORWAY -> MapItem.Sign.MOTORWAY;
            case PLACE -> MapItem.Sign.PLACE;
        };
    }
}
