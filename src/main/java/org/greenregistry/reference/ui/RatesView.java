package org.greenregistry.reference.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.greenregistry.access.Role;
import org.greenregistry.reference.ExchangeRateService;
import org.greenregistry.reference.ExchangeRates;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.MainLayout;

/** The exchange rates: colleagues read them, a steward keeps them. */
@Route(value = RatesPage.PATH, layout = MainLayout.class)
@RouteAlias(value = "en/" + RatesPage.PATH, layout = MainLayout.class)
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.MANAGER, Role.STEWARD, Role.AUDITOR})
class RatesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final RatesPage page;

    RatesView(ExchangeRates rates, ExchangeRateService keeping, Formats formats) {
        page = new RatesPage(rates, keeping, formats);
    }

    @Override
    protected Div initContent() {
        return page;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page.refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rate.title");
    }
}
