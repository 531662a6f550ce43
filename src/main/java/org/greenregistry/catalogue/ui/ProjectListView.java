package org.greenregistry.catalogue.ui;

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
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/** The projects the address describes. A choice changes the address and nothing else; the address decides the rest. */
@Route(value = "projects", layout = MainLayout.class)
@RouteAlias(value = "en/projects", layout = MainLayout.class)
@Menu(title = "catalogue.list.title", order = 10)
@AnonymousAllowed
class ProjectListView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final CatalogueService catalogue;
    private final CatalogueParameters parameters;
    private final Formats formats;
    private final ListParts parts;
    private final ListPage page;
    private @Nullable ListUrl shown;

    ProjectListView(CatalogueService catalogue, ListParts parts, CatalogueParameters parameters, Formats formats) {
        this.catalogue = catalogue;
        this.parameters = parameters;
        this.formats = formats;
        this.parts = parts;
        page = new ListPage(Lang.current(), parts, true);
        page.onChoice(this::go);
    }

    @Override
    protected Div initContent() {
        return page;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var before = shown;
        var locale = Lang.current();
        var listing = Listing.of(
                catalogue,
                ListUrl.parse(event.getLocation().getQueryParameters().getParameters(), parameters, formats, locale));
        shown = listing.url();
        page.show(listing, parts.waysOut(catalogue, listing, locale));
        if (before != null && before.page() != shown.page()) {
            event.getUI().getPage().executeJs("document.getElementById('results').focus()");
        }
    }

    /**
     * What cannot be read goes into the address as it was sent: the page then says so.
     *
     * @param query of the page's form, as the browser sends it
     */
    private void go(String query) {
        var sent = QueryParameters.fromString(query);
        var wanted = ListUrl.parse(sent.getParameters(), parameters, formats, Lang.current());
        var isClear = wanted.asked().notUnderstood().isEmpty();
        if (shown == null || !isClear || !wanted.query().equals(shown.onPage(1).query())) {
            UI.getCurrentOrThrow()
                    .navigate(Lang.path("projects"), isClear ? QueryParameters.fromString(wanted.query()) : sent);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.list.title");
    }
}
