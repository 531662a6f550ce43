package org.greenregistry.opendata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.greenregistry.dossier.Site;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.GeoShape;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.Park;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a project is, as OC4IDS says it: only a place that was entered for it has a geometry. */
@Component
class Oc4idsPlaces {

    /** Codes of the statistics office of Viet Nam. */
    private static final String GAZETTEER = "VN-GSO";

    private final PlaceService places;

    Oc4idsPlaces(PlaceService places) {
        this.places = places;
    }

    List<Oc4idsProject.Location> of(Site site, Locale locale) {
        var unit = site.unit() == null ? null : places.unit(site.unit()).orElse(null);
        var location = new Oc4idsProject.Location(
                "site", description(site, locale), geometry(site), gazetteer(unit), address(site, unit, locale));
        return location.description() == null
                        && location.geometry() == null
                        && location.gazetteer() == null
                        && location.address() == null
                ? List.of()
                : List.of(location);
    }

    /** Park, lot, and how well the place is known. */
    private @Nullable String description(Site site, Locale locale) {
        var said = new ArrayList<String>();
        if (site.plot() != null) {
            said.add(site.plot());
        }
        if (site.park() != null) {
            places.park(site.park())
                    .map(Park::name)
                    .map(name -> name.in(locale))
                    .ifPresent(said::add);
        }
        if (site.place() != null && site.precision() != null) {
            said.add(Wording.text(locale, "project.site.precision." + site.precision()));
        }
        return said.isEmpty() ? null : String.join("; ", said);
    }

    private static Oc4idsProject.@Nullable Geometry geometry(Site site) {
        if (site.parcel() != null) {
            return new Oc4idsProject.Geometry("Polygon", rings(site.parcel()));
        }
        return site.point() == null ? null : new Oc4idsProject.Geometry("Point", position(site.point()));
    }

    private static List<List<List<BigDecimal>>> rings(GeoShape shape) {
        return shape.rings().stream()
                .map(ring -> {
                    var closed = new ArrayList<>(
                            ring.stream().map(Oc4idsPlaces::position).toList());
                    closed.add(closed.getFirst());
                    return List.copyOf(closed);
                })
                .toList();
    }

    static List<BigDecimal> position(GeoPoint point) {
        return List.of(point.lon().stripTrailingZeros(), point.lat().stripTrailingZeros());
    }

    private static Oc4idsProject.@Nullable Gazetteer gazetteer(@Nullable AdminUnit unit) {
        return unit == null || unit.gsoCode().isBlank()
                ? null
                : new Oc4idsProject.Gazetteer(GAZETTEER, List.of(unit.gsoCode()));
    }

    private Oc4idsProject.@Nullable Address address(Site site, @Nullable AdminUnit unit, Locale locale) {
        if (unit == null) {
            return site.address() == null ? null : new Oc4idsProject.Address(site.address(), null, null, null);
        }
        var region = places.unit(Objects.requireNonNullElse(unit.parent(), ""))
                .map(AdminUnit::fullName)
                .map(name -> name.in(locale))
                .orElse(null);
        return new Oc4idsProject.Address(
                site.address(), unit.fullName().in(locale), region, Wording.text(locale, "api.oc4ids.country"));
    }
}
