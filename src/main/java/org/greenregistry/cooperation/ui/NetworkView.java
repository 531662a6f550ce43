package org.greenregistry.cooperation.ui;

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
import org.greenregistry.cooperation.CooperationService;
import org.greenregistry.cooperation.NetworkService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** Who works with whom, at a glance. A choice changes the address and nothing else. */
@Route(value = NetworkUrl.PATH, layout = MainLayout.class)
@RouteAlias(value = "en/" + NetworkUrl.PATH, layout = MainLayout.class)
@AnonymousAllowed
class NetworkView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final CooperationService service;
    private final NetworkService networks;
    private final Formats formats;
    private final NetworkPage page;

    NetworkView(CooperationService service, NetworkService networks, Formats formats) {
        this.service = service;
        this.networks = networks;
        this.formats = formats;
        page = new NetworkPage(networks.kind(), Lang.current(), true);
        page.onChoice(sent -> UI.getCurrentOrThrow()
                .navigate(
                        Lang.path(NetworkUrl.PATH),
                        QueryParameters.fromString(
                                url(QueryParameters.fromString(sent)).query())));
    }

    private NetworkUrl url(QueryParameters parameters) {
        return NetworkUrl.parse(networks.kind(), parameters.getParameters(), formats);
    }

    @Override
    protected Div initContent() {
        return page;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page.show(url(event.getLocation().getQueryParameters()), service, networks);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("network.title");
    }
}
