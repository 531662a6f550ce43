package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** How far the projects cover the European Green Deal. */
@Route(value = GreenDealView.PATH, layout = MainLayout.class)
@RouteAlias(value = "en/" + GreenDealView.PATH, layout = MainLayout.class)
@AnonymousAllowed
class GreenDealView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "green-deal";

    private final GreenDealPage page;

    GreenDealView(GreenDealPage page) {
        this.page = page;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        var sent = event.getLocation().getQueryParameters().getParameters(GreenDealPage.SAMPLES);
        getContent().add(page.of(GreenDealPage.asksForSamples(sent), Lang.current()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("greenDeal.title");
    }
}
