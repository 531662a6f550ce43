package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.place.ParkService;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** The parks the address describes. */
@Route(value = PlaceHref.PARKS, layout = MainLayout.class)
@RouteAlias(value = "en/" + PlaceHref.PARKS, layout = MainLayout.class)
@Menu(title = "catalogue.places.menu", order = 12)
@AnonymousAllowed
class ParkListView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final CatalogueService catalogue;
    private final ParksPage page;

    ParkListView(PlaceService places, ParkService parks, CatalogueService catalogue, ParkRents rents, Formats formats) {
        this.catalogue = catalogue;
        page = new ParksPage(Lang.current(), places, parks, rents, formats);
        page.onSearch(query ->
                UI.getCurrentOrThrow().navigate(Lang.path(PlaceHref.PARKS), QueryParameters.fromString(sent(query))));
    }

    private static String sent(String query) {
        return ParksUrl.parse(QueryParameters.fromString(query).getParameters()).query();
    }

    @Override
    protected Div initContent() {
        return page;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page.show(ParksUrl.parse(event.getLocation().getQueryParameters().getParameters()), catalogue);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.places.parks");
    }
}
