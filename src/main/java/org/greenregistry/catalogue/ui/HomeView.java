package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** What is here for me? */
@Route(value = "", layout = MainLayout.class)
@RouteAlias(value = "en", layout = MainLayout.class)
@AnonymousAllowed
@JsModule("./suggest.ts")
class HomeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final HomePage home;

    HomeView(HomePage home) {
        this.home = home;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(home.of(Lang.current()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.home.title");
    }
}
