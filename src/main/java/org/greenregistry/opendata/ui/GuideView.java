package org.greenregistry.opendata.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** What the data are, how they are had, and how they are checked. */
@Route(value = GuideText.PATH, layout = MainLayout.class)
@RouteAlias(value = "en/" + GuideText.PATH, layout = MainLayout.class)
@AnonymousAllowed
class GuideView extends Composite<Div> implements HasDynamicTitle {

    private final GuidePage page;

    GuideView(GuidePage page) {
        this.page = page;
    }

    @Override
    protected Div initContent() {
        return page.in(Lang.current());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("opendata.title");
    }
}
