package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** What the book is about besides single projects, theme by theme. */
@Route(value = ThemesView.PATH, layout = MainLayout.class)
@RouteAlias(value = "en/" + ThemesView.PATH, layout = MainLayout.class)
@Menu(title = "themes.menu", order = 12)
@AnonymousAllowed
class ThemesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "topics";

    private final ThemesPage page;

    ThemesView(ThemesPage page) {
        this.page = page;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(page.of(Lang.current()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("themes.title");
    }
}
