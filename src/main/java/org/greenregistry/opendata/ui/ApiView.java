package org.greenregistry.opendata.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** The programming interface for people who write programs. */
@Route(value = ApiText.PATH, layout = MainLayout.class)
@RouteAlias(value = "en/" + ApiText.PATH, layout = MainLayout.class)
@AnonymousAllowed
class ApiView extends Composite<Div> implements HasDynamicTitle {

    private final ApiPage page;

    ApiView(ApiPage page) {
        this.page = page;
    }

    @Override
    protected Div initContent() {
        return page.in(Lang.current());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("api.page.title");
    }
}
