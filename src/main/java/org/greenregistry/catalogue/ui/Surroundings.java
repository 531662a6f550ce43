package org.greenregistry.catalogue.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.greenregistry.place.IndustrialPark;
import org.greenregistry.place.Landmark;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.MapItem;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** What a map of projects shows besides them, so that a stranger knows where he is. No border is made up. */
@Component
class Surroundings {

    private final PlaceService places;
    private final Formats formats;

    Surroundings(PlaceService places, Formats formats) {
        this.places = places;
        this.formats = formats;
    }

    /** Landmarks, and the names of today's wards and communes. */
    List<MapItem> base(Locale locale) {
        var names = places.communes().stream().flatMap(unit -> Stream.ofNullable(unit.point())
                .map(at -> (MapItem) new MapItem.Name(unit.name().in(locale), at)));
        var landmarks = places.landmarks().stream().map(landmark ->
                (MapItem) new MapItem.Landmark(sign(landmark), landmark.name().in(locale), landmark.point()));
        return Stream.concat(names, landmarks).toList();
    }

    /** All parks with a place, none of them counted. */
    List<MapItem> parks(Locale locale) {
        return places.parks().stream()
                .flatMap(park -> Stream.ofNullable(park.approximatePoint()).map(at -> (MapItem)
                        new MapItem.Area(park.name().in(locale), note(park, locale), at, park.radius(), 0, null)))
                .toList();
    }

    /** Size and state of a park. */
    String note(IndustrialPark park, Locale locale) {
        return Wording.text(locale, "place.area", formats.number(park.areaHa(), locale)) + " · "
                + Wording.text(locale, "place.parkStatus." + park.status());
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
