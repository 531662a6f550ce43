package org.greenregistry.opportunity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** The forms of visitors and their answers, live. The address decides which; what they do, the browser sends. */
@Route(value = "watch", layout = MainLayout.class)
@RouteAlias(value = "en/watch", layout = MainLayout.class)
@RouteAlias(value = "follow/:key", layout = MainLayout.class)
@RouteAlias(value = "en/follow/:key", layout = MainLayout.class)
@RouteAlias(value = "ask", layout = MainLayout.class)
@RouteAlias(value = "en/ask", layout = MainLayout.class)
@RouteAlias(value = "thread/:key", layout = MainLayout.class)
@RouteAlias(value = "en/thread/:key", layout = MainLayout.class)
@RouteAlias(value = "missing", layout = MainLayout.class)
@RouteAlias(value = "en/missing", layout = MainLayout.class)
@RouteAlias(value = "register", layout = MainLayout.class)
@RouteAlias(value = "en/register", layout = MainLayout.class)
@RouteAlias(value = "welcome/:key", layout = MainLayout.class)
@RouteAlias(value = "en/welcome/:key", layout = MainLayout.class)
@RouteAlias(value = "attend", layout = MainLayout.class)
@RouteAlias(value = "en/attend", layout = MainLayout.class)
@RouteAlias(value = "guest/:key", layout = MainLayout.class)
@RouteAlias(value = "en/guest/:key", layout = MainLayout.class)
@RouteAlias(value = "privacy", layout = MainLayout.class)
@RouteAlias(value = "en/privacy", layout = MainLayout.class)
@RouteAlias(value = "sent/:number", layout = MainLayout.class)
@RouteAlias(value = "en/sent/:number", layout = MainLayout.class)
@AnonymousAllowed
class FormView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final List<PublicForm> forms;
    private String title = "";

    FormView(List<PublicForm> forms) {
        this.forms = forms;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var path = Lang.bare(event.getLocation().getPath());
        var query = event.getLocation().getQueryParameters().getParameters();
        var made = forms.stream()
                .flatMap(form -> form.at(path, query, Lang.current()).stream())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        title = made.title();
        getContent().removeAll();
        getContent().add(made.body());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
