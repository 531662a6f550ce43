package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.greenregistry.insight.PublicFigureService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** What anybody may see of the whole. */
@Route(value = FiguresView.PATH, layout = MainLayout.class)
@RouteAlias(value = "en/" + FiguresView.PATH, layout = MainLayout.class)
@Menu(title = "figures.menu", order = 13)
@AnonymousAllowed
class FiguresView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "figures";

    private final PublicFigureService figures;
    private final FiguresPage page;

    FiguresView(PublicFigureService figures, FiguresPage page) {
        this.figures = figures;
        this.page = page;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(page.of(figures.figures(), Lang.current()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("figures.title");
    }
}
