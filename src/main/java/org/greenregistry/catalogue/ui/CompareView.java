package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** Two to four projects side by side, as the address names them. */
@Route(value = CompareUrl.PATH, layout = MainLayout.class)
@RouteAlias(value = "en/" + CompareUrl.PATH, layout = MainLayout.class)
@AnonymousAllowed
class CompareView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Comparing comparing;
    private final Formats formats;

    CompareView(Comparing comparing, Formats formats) {
        this.comparing = comparing;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var url = CompareUrl.parse(event.getLocation().getQueryParameters().getParameters());
        getContent().removeAll();
        getContent().add(new ComparePage(url, comparing.of(url, Lang.current()), formats, Lang.current()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.compare.title");
    }
}
