package org.greenregistry.project.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.greenregistry.dossier.Site;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.IndustrialPark;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.FormPart;
import org.greenregistry.shell.Input;
import org.greenregistry.shell.Lang;

/** Where the project is: as the document writes it, and the unit and park that means. */
class SiteFields {

    private final PlaceService places;
    private final Input<String> address;
    private final Input<String> unit;
    private final Input<String> park;

    SiteFields(FormPart form, Site site, PlaceService places) {
        this.places = places;
        var part = form.part("site", Site.class);
        address = part.text("address").show(site.address());
        unit = part.search("unit", this::units, this::unitName).show(site.unit());
        unit.onChange(this::explain);
        park = part.search("park", this::parks, this::parkName).show(site.park());
        explain();
    }

    private List<String> units(String typed, int limit) {
        var found = typed.isBlank() ? places.communes() : places.searchUnits(typed, limit);
        return found.stream().limit(limit).map(AdminUnit::uid).toList();
    }

    private List<String> parks(String typed, int limit) {
        var found = typed.isBlank() ? places.parks() : places.searchParks(typed, limit);
        return found.stream().limit(limit).map(IndustrialPark::code).toList();
    }

    /** Old units stay as the document has them; what they are today is told beside. */
    private void explain() {
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

    private String parkName(String code) {
        return places.park(code).map(found -> found.name().in(Lang.current())).orElse(code);
    }

    Component[] fields() {
        return new Component[] {address.field(), unit.field(), park.field()};
    }

    Site value() {
        return new Site(address.value(), unit.value(), park.value());
    }
}
