package org.greenregistry.project.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.GeoShape;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.CoordinateReading;
import org.greenregistry.place.Meridian;
import org.greenregistry.place.Park;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.FormPart;
import org.greenregistry.shell.Input;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Typed;

/** Finds the unit and the park a document's address means. */
class SiteHints {

    private final PlaceService places;

    SiteHints(PlaceService places) {
        this.places = places;
    }

    Input<String> unit(FormPart part, String component) {
        var unit = part.search(
                component,
                (typed, limit) -> (typed.isBlank() ? places.communes() : places.searchUnits(typed, limit))
                        .stream().limit(limit).map(AdminUnit::uid).toList(),
                this::unitName);
        unit.onChange(() -> explain(unit));
        explain(unit);
        return unit;
    }

    Input<String> park(FormPart part, String component) {
        return part.search(
                component,
                (typed, limit) -> places.searchParks(typed, limit).stream()
                        .map(Park::code)
                        .toList(),
                code -> places.parkName(code, Lang.current()));
    }

    /** Degrees in any usual writing. */
    Input<GeoPoint> point(FormPart part, String component) {
        var point = part.typed(
                component,
                new Typed<>(
                        typed -> read(typed).map(CoordinateReading::point), SiteHints::line, "shell.point.unreadable"));
        point.hint(Words.text("project.site.point.help"));
        return point;
    }

    /** One corner on each line, or whatever else says where corners are. */
    Input<GeoShape> parcel(FormPart part, String component) {
        var parcel = part.area(component, new Typed<>(this::shape, SiteHints::lines, "project.site.parcel.unreadable"));
        parcel.hint(Words.text("project.site.parcel.help"));
        return parcel;
    }

    private Optional<GeoShape> shape(String typed) {
        return read(typed).map(CoordinateReading::shape);
    }

    private Optional<CoordinateReading> read(String typed) {
        try {
            return Optional.of(places.coordinates(typed, Meridian.USUAL));
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }

    private static String line(GeoPoint point) {
        return point.lat().toPlainString() + ", " + point.lon().toPlainString();
    }

    private static String lines(GeoShape shape) {
        return shape.rings().stream()
                .map(ring -> ring.stream().map(SiteHints::line).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    /** Old units stay as the document has them; what they are today is told beside. */
    private void explain(Input<String> unit) {
        var uid = unit.value();
        var today = uid == null
                ? ""
                : places.current(uid)
                        .filter(now -> !now.uid().equals(uid))
                        .map(now -> Words.text("project.site.unit.today", places.label(now, Lang.current())))
                        .orElse("");
        unit.hint(today.isEmpty() ? Words.text("project.site.unit.help") : today);
    }

    private String unitName(String uid) {
        return places.unit(uid)
                .map(found -> places.label(found, Lang.current()))
                .orElse(uid);
    }
}
