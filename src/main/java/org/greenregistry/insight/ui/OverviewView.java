package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.greenregistry.access.Role;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.insight.InsightService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** Four questions on one page, for one period and one book; the address says which. */
@Route(value = OverviewUrl.PATH, layout = MainLayout.class)
@RouteAlias(value = "en/" + OverviewUrl.PATH, layout = MainLayout.class)
@Menu(title = "insight.title", order = 15)
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.MANAGER, Role.STEWARD, Role.AUDITOR})
class OverviewView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final InsightService insight;
    private final CatalogueParameters parameters;
    private final OverviewPage page;
    private final Formats formats;
    private final Clock clock;

    OverviewView(
            InsightService insight, CatalogueParameters parameters, OverviewPage page, Formats formats, Clock clock) {
        this.insight = insight;
        this.parameters = parameters;
        this.page = page;
        this.formats = formats;
        this.clock = clock;
        getContent().addClassNames("page", "insight");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var now = clock.instant();
        var url = url(event.getLocation().getQueryParameters().getParameters());
        var overview = insight.overview(url.question(now, formats.zone()), url.by(), url.step());
        var changes = url.changes(insight, now, formats);
        getContent().removeAll();
        getContent().add(page.of(overview, changes, url, this::go, Lang.current()));
    }

    private OverviewUrl url(Map<String, List<String>> query) {
        return OverviewUrl.parse(query, parameters, clock.instant(), formats.zone());
    }

    /** The address decides what is shown. */
    private void go(String query) {
        var wanted = url(QueryParameters.fromString(query).getParameters());
        UI.getCurrentOrThrow().navigate(Lang.path(OverviewUrl.PATH), QueryParameters.fromString(wanted.query()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("insight.title");
    }
}
