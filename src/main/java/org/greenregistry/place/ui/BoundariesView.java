package org.greenregistry.place.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.greenregistry.access.Role;
import org.greenregistry.place.BoundaryService;
import org.greenregistry.place.BoundarySet;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** Official boundaries: those there are, and a file to bring new ones in. */
@Route(value = PlaceList.BOUNDARIES, layout = MainLayout.class)
@RouteAlias(value = "en/" + PlaceList.BOUNDARIES, layout = MainLayout.class)
@RolesAllowed(Role.STEWARD)
class BoundariesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final BoundaryService boundaries;
    private final Formats formats;

    BoundariesView(BoundaryService boundaries, Formats formats) {
        this.boundaries = boundaries;
        this.formats = formats;
        getContent().addClassNames("page", "list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var lead = new Paragraph(getTranslation("place.boundary.lead"));
        lead.addClassName("lead");
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation("place.boundary.title")),
                        lead,
                        PlaceList.sorts(Lang.current(), PlaceList.BOUNDARIES),
                        sets(boundaries.sets()),
                        new BoundaryForm(boundaries, formats, this::adopted));
    }

    private Div sets(List<BoundarySet> sets) {
        var part = new Div(new H2(getTranslation("place.boundary.sets")));
        part.addClassName("section");
        if (sets.isEmpty()) {
            var none = new Paragraph(getTranslation("place.boundary.none"));
            none.addClassName("empty");
            part.add(none);
        } else {
            var rows = new OrderedList();
            rows.addClassName("projects");
            sets.forEach(set -> rows.add(row(set)));
            part.add(rows);
        }
        return part;
    }

    private ListItem row(BoundarySet set) {
        var row = PlaceList.row(
                getTranslation("place.boundary.from", formats.date(set.validFrom())),
                getTranslation("place.boundary.of", set.units()),
                List.of(
                        getTranslation("place.boundary.decided", set.decision(), formats.date(set.decidedOn())),
                        set.source() + " · " + set.licence(),
                        getTranslation("place.boundary.adopted", formats.dateTime(set.adoptedAt()))));
        var remove = new NativeButton(
                getTranslation("place.boundary.remove"), click -> new RemovalDialog(set, this::remove).open());
        remove.addClassName("button");
        remove.getElement().setAttribute("aria-label", getTranslation("place.boundary.remove.label", set.decision()));
        var acts = new Div(remove);
        acts.addClassNames("row", "row-acts");
        row.add(acts);
        return row;
    }

    private void remove(BoundarySet set, String reason) {
        boundaries.remove(set.id(), reason);
        tell("place.boundary.removed", set.units());
    }

    private void adopted(BoundarySet set) {
        tell("place.boundary.done", set.units());
    }

    private void tell(String key, long units) {
        show();
        Notification.show(getTranslation(key, units), 5000, Notification.Position.BOTTOM_CENTER);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("place.boundary.title");
    }
}
