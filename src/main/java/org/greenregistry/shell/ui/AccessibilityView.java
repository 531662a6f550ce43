package org.greenregistry.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** Who can use the book and how. */
@Route(value = AccessibilityText.PATH, layout = MainLayout.class)
@RouteAlias(value = "en/" + AccessibilityText.PATH, layout = MainLayout.class)
@AnonymousAllowed
class AccessibilityView extends Composite<Div> implements HasDynamicTitle {

    private final AccessibilityText text;

    AccessibilityView(AccessibilityText text) {
        this.text = text;
    }

    @Override
    protected Div initContent() {
        return text.content(Lang.current());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accessibility.title");
    }
}
