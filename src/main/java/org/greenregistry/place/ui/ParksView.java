package org.greenregistry.place.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.access.Role;
import org.greenregistry.place.Park;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** Industrial parks and clusters by name, code or place, former or of now. */
@Route(value = PlaceList.PARKS, layout = MainLayout.class)
@RouteAlias(value = "en/" + PlaceList.PARKS, layout = MainLayout.class)
@RolesAllowed(Role.STEWARD)
class ParksView extends Composite<PlaceList> implements BeforeEnterObserver, HasDynamicTitle {

    private final PlaceService places;
    private final Formats formats;

    ParksView(PlaceService places, Formats formats) {
        this.places = places;
        this.formats = formats;
    }

    @Override
    protected PlaceList initContent() {
        return new PlaceList(PlaceList.PARKS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var typed = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("q")
                .orElse("")
                .strip();
        var found = PlaceList.parks(places, typed);
        getContent().show(typed, found.stream().map(this::row).toList());
    }

    private ListItem row(Park park) {
        var lines = new ArrayList<String>();
        Stream.of(
                        park.status().map(status -> getTranslation("place.parkStatus." + status)),
                        Optional.ofNullable(park.area())
                                .map(area -> getTranslation("place.area", formats.number(area, Lang.current()))))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + " · " + other)
                .ifPresent(lines::add);
        Optional.ofNullable(park.unit())
                .flatMap(places::unit)
                .ifPresent(unit -> lines.add(places.label(unit, Lang.current())));
        var former = park.formerNames().collect(Collectors.joining(", "));
        if (!former.isEmpty()) {
            lines.add(getTranslation("place.formerly", former));
        }
        return PlaceList.row(park.code(), park.name().in(Lang.current()), lines);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("place.parks");
    }
}
