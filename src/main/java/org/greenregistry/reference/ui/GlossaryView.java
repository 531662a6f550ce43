package org.greenregistry.reference.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** What the words of the trade mean, in both languages. */
@Route(value = GlossaryText.PATH, layout = MainLayout.class)
@RouteAlias(value = "en/" + GlossaryText.PATH, layout = MainLayout.class)
@AnonymousAllowed
class GlossaryView extends Composite<Div> implements HasDynamicTitle {

    @Override
    protected Div initContent() {
        return GlossaryText.content(Lang.current());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("glossary.title");
    }
}
