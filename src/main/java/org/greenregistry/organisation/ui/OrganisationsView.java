package org.greenregistry.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.organisation.OrganisationRow;
import org.greenregistry.organisation.OrganisationService;
import org.greenregistry.shell.Fields;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** Organisations of the book, found by name; the address keeps the search. */
@Route(value = "organisations", layout = MainLayout.class)
@RouteAlias(value = "en/organisations", layout = MainLayout.class)
@AnonymousAllowed
class OrganisationsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String QUERY = "q";

    private final OrganisationService organisations;
    private final TextField search = Fields.text("organisation.list.search");
    private final Span count = new Span();
    private final Grid<OrganisationRow> grid = new Grid<>();
    private String wanted = "";

    OrganisationsView(OrganisationService organisations) {
        this.organisations = organisations;
        var head = new Div(new H1(getTranslation("organisation.list")));
        head.addClassNames("row", "spread");
        if (Actor.current().is(Role.OFFICER)) {
            var record = new Anchor(Lang.path("work/organisations/new"), "＋ " + getTranslation("organisation.record"));
            record.addClassNames("button", "primary");
            head.add(record);
        }
        var lead = new Paragraph(getTranslation("organisation.list.lead"));
        lead.addClassName("lead");
        count.addClassName("muted");
        count.getElement().setAttribute("role", "status");
        getContent().addClassName("page");
        getContent().add(head, lead, search, count, grid);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                search(change.getValue().strip());
            }
        });
        arrange();
    }

    private void arrange() {
        grid.addColumn(LitRenderer.<OrganisationRow>of("<a href=\"${item.page}\">${item.name}</a>")
                        .withProperty("name", row -> row.name().in(Lang.current()))
                        .withProperty("page", row -> Lang.path("organisations/" + row.code())))
                .setHeader(getTranslation("organisation.list"))
                .setFlexGrow(3);
        grid.addColumn(row -> row.country() == null ? "" : CountryNames.of(row.country(), Lang.current()))
                .setHeader(getTranslation("organisation.country"));
        grid.addColumn(OrganisationRow::code)
                .setHeader(getTranslation("organisation.list.code"))
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.setEmptyStateText(getTranslation("organisation.list.empty"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(false);
        grid.addClassName("organisations");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(QUERY)
                .orElse("");
        search.setValue(wanted);
        show();
    }

    private void search(String text) {
        wanted = text;
        var query = text.isEmpty() ? QueryParameters.empty() : QueryParameters.of(QUERY, text);
        getUI().ifPresent(page ->
                page.getPage().getHistory().replaceState(null, new Location(Lang.path("organisations"), query)));
        show();
    }

    private void show() {
        var asked = wanted;
        var found = organisations.count(asked);
        count.setText(getTranslation("organisation.list.count", found));
        grid.setItemsPageable(page -> organisations.find(asked, page), page -> organisations.count(asked));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.list");
    }
}
