package org.greenregistry.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** Which projects the book holds, how they are checked, and how it proves itself. */
@Route(value = "about", layout = MainLayout.class)
@RouteAlias(value = "en/about", layout = MainLayout.class)
@AnonymousAllowed
class AboutView extends Composite<Div> implements HasDynamicTitle {

    @Override
    protected Div initContent() {
        return AboutText.content(Lang.current());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("about.title");
    }
}
