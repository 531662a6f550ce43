package org.greenregistry.catalogue.ui;

import java.util.Locale;
import java.util.Optional;
import org.greenregistry.place.PlaceService;
import org.springframework.stereotype.Component;

/** The page of a park, a unit or a hub, by its address. */
@Component
class PlacePages {

    private final PlaceService places;
    private final ParkPage parks;
    private final UnitPage units;
    private final HubPage hubs;

    PlacePages(PlaceService places, ParkPage parks, UnitPage units, HubPage hubs) {
        this.places = places;
        this.parks = parks;
        this.units = units;
        this.hubs = hubs;
    }

    /**
     * Empty if there is no such place.
     *
     * @param path without language and outer slashes
     */
    Optional<PlacePage> of(String path, Locale locale) {
        var parts = path.split("/", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        return switch (parts[0]) {
            case PlaceHref.PARKS -> parks.of(parts[1], locale);
            case PlaceHref.UNITS -> places.unit(parts[1]).map(unit -> units.of(unit, locale));
            case PlaceHref.HUBS -> places.hub(parts[1]).map(hub -> hubs.of(hub, locale));
            default -> Optional.empty();
        };
    }
}
