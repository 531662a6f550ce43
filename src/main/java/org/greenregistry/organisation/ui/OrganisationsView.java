package org.greenregistry.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.greenregistry.organisation.OrganisationService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** The organisations the address describes. A choice changes the address and nothing else. */
@Route(value = "organisations", layout = MainLayout.class)
@RouteAlias(value = "en/organisations", layout = MainLayout.class)
@AnonymousAllowed
class OrganisationsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final OrganisationService organisations;
    private final OrganisationsPage page = new OrganisationsPage(Lang.current(), true);

    OrganisationsView(OrganisationService organisations) {
        this.organisations = organisations;
        page.onChoice(query -> UI.getCurrentOrThrow()
                .navigate(Lang.path(OrganisationsUrl.PATH), QueryParameters.fromString(sent(query))));
    }

    private static String sent(String query) {
        return OrganisationsUrl.parse(QueryParameters.fromString(query).getParameters())
                .query();
    }

    @Override
    protected Div initContent() {
        return page;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page.show(
                OrganisationsUrl.parse(event.getLocation().getQueryParameters().getParameters()), organisations);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.list");
    }
}
