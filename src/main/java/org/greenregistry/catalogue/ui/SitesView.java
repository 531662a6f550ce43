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
import org.greenregistry.catalogue.SiteService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** Finds a site for the need the address describes. */
@Route(value = SitesUrl.PATH, layout = MainLayout.class)
@RouteAlias(value = "en/" + SitesUrl.PATH, layout = MainLayout.class)
@Menu(title = "catalogue.site.menu", order = 11)
@AnonymousAllowed
class SitesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final SiteService sites;
    private final SitesPage page;

    SitesView(SiteService sites, SiteCards cards) {
        this.sites = sites;
        page = new SitesPage(Lang.current(), cards);
        page.onAsked(query ->
                UI.getCurrentOrThrow().navigate(Lang.path(SitesUrl.PATH), QueryParameters.fromString(sent(query))));
    }

    private static String sent(String query) {
        return SitesUrl.parse(QueryParameters.fromString(query).getParameters()).query();
    }

    @Override
    protected Div initContent() {
        return page;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page.show(SitesUrl.parse(event.getLocation().getQueryParameters().getParameters()), sites);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.site.title");
    }
}
