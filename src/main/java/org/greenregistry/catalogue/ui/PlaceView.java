package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** One park, unit or hub: what it is, what it was, what is there. */
@Route(value = PlaceHref.PARKS + "/:code", layout = MainLayout.class)
@RouteAlias(value = "en/" + PlaceHref.PARKS + "/:code", layout = MainLayout.class)
@RouteAlias(value = PlaceHref.UNITS + "/:code", layout = MainLayout.class)
@RouteAlias(value = "en/" + PlaceHref.UNITS + "/:code", layout = MainLayout.class)
@RouteAlias(value = PlaceHref.HUBS + "/:code", layout = MainLayout.class)
@RouteAlias(value = "en/" + PlaceHref.HUBS + "/:code", layout = MainLayout.class)
@AnonymousAllowed
class PlaceView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final PlacePages pages;
    private String title = "";

    PlaceView(PlacePages pages) {
        this.pages = pages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = pages.of(Lang.bare(event.getLocation().getPath()), Lang.current())
                .orElseThrow(NotFoundException::new);
        title = page.title();
        getContent().removeAll();
        getContent().add(page.content());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
