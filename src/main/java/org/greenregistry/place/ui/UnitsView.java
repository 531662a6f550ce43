package org.greenregistry.place.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.greenregistry.access.Role;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/** Administrative units by old and new name: when each was valid, what it came from and what became of it. */
@Route(value = PlaceList.UNITS, layout = MainLayout.class)
@RouteAlias(value = "en/" + PlaceList.UNITS, layout = MainLayout.class)
@Menu(title = "place.title", order = 71)
@RolesAllowed(Role.STEWARD)
class UnitsView extends Composite<PlaceList> implements BeforeEnterObserver, HasDynamicTitle {

    private final PlaceService places;
    private final Formats formats;

    UnitsView(PlaceService places, Formats formats) {
        this.places = places;
        this.formats = formats;
    }

    @Override
    protected PlaceList initContent() {
        return new PlaceList(PlaceList.UNITS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var typed = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("q")
                .orElse("")
                .strip();
        var found = PlaceList.units(places, typed);
        getContent().show(typed, found.stream().map(this::row).toList());
    }

    private ListItem row(AdminUnit unit) {
        var lines = new ArrayList<String>();
        add(lines, "place.from", day(unit.validFrom()));
        add(lines, "place.to", day(unit.validTo()));
        add(lines, "place.formerly", String.join(", ", places.formerNames(unit.uid())));
        add(
                lines,
                "place.became",
                places.successors(unit.uid()).stream()
                        .map(next -> places.label(next, Lang.current()))
                        .collect(Collectors.joining("; ")));
        var kind = unit.type().in(Lang.current()) + " · " + unit.gsoCode();
        return PlaceList.row(kind, places.label(unit, Lang.current()), lines);
    }

    private void add(List<String> lines, String key, String words) {
        if (!words.isEmpty()) {
            lines.add(getTranslation(key, words));
        }
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : formats.date(day);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("place.units");
    }
}
