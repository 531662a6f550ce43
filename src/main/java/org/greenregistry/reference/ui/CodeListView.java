package org.greenregistry.reference.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.greenregistry.access.Role;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.reference.ReferenceService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/** One code list, as far as the address narrows it; every act on its codes begins here. */
@Route(value = "steward/:list", layout = MainLayout.class)
@RouteAlias(value = "en/steward/:list", layout = MainLayout.class)
@RolesAllowed(Role.STEWARD)
class CodeListView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final CodeLists codes;
    private final ReferenceService reference;
    private final Formats formats;
    private @Nullable CodeListPage page;

    CodeListView(CodeLists codes, ReferenceService reference, Formats formats) {
        this.codes = codes;
        this.reference = reference;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var list = event.getRouteParameters()
                .get("list")
                .flatMap(ReferenceList::at)
                .orElseThrow(NotFoundException::new);
        var query = event.getLocation().getQueryParameters();
        page(list)
                .show(
                        query.getSingleParameter("q").orElse("").strip(),
                        query.getSingleParameter("all").isPresent());
    }

    /** The same page for the same list, so that focus stays in its fields. */
    private CodeListPage page(ReferenceList list) {
        if (page != null && page.list() == list) {
            return page;
        }
        var opened = new CodeListPage(list, codes, reference, formats);
        opened.onSearch(sent -> go(list, sent));
        getContent().removeAll();
        getContent().add(opened);
        page = opened;
        return opened;
    }

    private static void go(ReferenceList list, String sent) {
        UI.getCurrentOrThrow().navigate(Lang.path("steward/" + list.path()), QueryParameters.fromString(sent));
    }

    @Override
    public String getPageTitle() {
        return page == null ? "" : getTranslation("reference.list." + page.list());
    }
}
