package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** What changed since a sheet was printed. */
@Route(value = "printed/:code/:number", layout = MainLayout.class)
@RouteAlias(value = "en/printed/:code/:number", layout = MainLayout.class)
@AnonymousAllowed
class PrintedView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Printed printed;
    private String code = "";

    PrintedView(Printed printed) {
        this.printed = printed;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        var number = event.getRouteParameters()
                .get("number")
                .filter(digits -> digits.matches("[1-9][0-9]{0,5}"))
                .map(Integer::valueOf)
                .orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent()
                .add(printed.page(code, number, Lang.current())
                        .orElseGet(() -> printed.missing(code, number, Lang.current())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.printed.heading", code);
    }
}
