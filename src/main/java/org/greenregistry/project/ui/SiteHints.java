package org.greenregistry.project.ui;

import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.IndustrialPark;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.FormPart;
import org.greenregistry.shell.Input;
import org.greenregistry.shell.Lang;

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
                (typed, limit) -> (typed.isBlank() ? places.parks() : places.searchParks(typed, limit))
                        .stream().limit(limit).map(IndustrialPark::code).toList(),
                code -> places.park(code)
                        .map(found -> found.name().in(Lang.current()))
                        .orElse(code));
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
