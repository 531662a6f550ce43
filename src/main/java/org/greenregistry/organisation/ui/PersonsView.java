package org.greenregistry.organisation.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.greenregistry.access.Role;
import org.greenregistry.organisation.PersonCard;
import org.greenregistry.organisation.PersonService;
import org.greenregistry.shell.Fields;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** Whose data the registry holds beside its accounts; each person's can be exported and erased. */
@Route(value = "persons", layout = MainLayout.class)
@RouteAlias(value = "en/persons", layout = MainLayout.class)
@Menu(title = "person.title", order = 91)
@RolesAllowed(Role.ADMIN)
class PersonsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final PersonService persons;
    private final TextField search = Fields.text("person.search");
    private final Grid<PersonCard> list = new Grid<>();

    PersonsView(PersonService persons) {
        this.persons = persons;
        search.setClearButtonVisible(true);
        search.addValueChangeListener(PersonsView::searched);
        columns();
        list.setEmptyStateText(getTranslation("person.empty"));
        list.getElement().setAttribute("aria-label", getPageTitle());
        list.addClassName("account-list");
        var lead = new Paragraph(getTranslation("person.lead"));
        lead.addClassName("lead");
        getContent().addClassName("page");
        getContent().add(new H1(getPageTitle()), lead, search, list);
    }

    private void columns() {
        list.addColumn(card -> card.details().name())
                .setHeader(getTranslation("person.name"))
                .setAutoWidth(true);
        list.addColumn(card -> Objects.toString(card.details().position(), ""))
                .setHeader(getTranslation("person.position"));
        list.addColumn(card -> Objects.toString(card.details().organisation(), ""))
                .setHeader(getTranslation("person.organisation"));
        list.addColumn(LitRenderer.<PersonCard>of(
                                "<vaadin-button aria-label=${item.label} @click=${open}>${item.text}</vaadin-button>")
                        .withProperty("text", card -> getTranslation("person.open"))
                        .withProperty(
                                "label",
                                card -> getTranslation(
                                        "person.open.label", card.details().name()))
                        .withFunction("open", this::open))
                .setFlexGrow(0)
                .setAutoWidth(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query =
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
        search.setValue(query);
        list.setItemsPageable(page -> persons.list(query, page), page -> persons.count(query));
    }

    /** The address decides what is listed. */
    private static void searched(ComponentValueChangeEvent<TextField, String> typed) {
        if (typed.isFromClient()) {
            var asked =
                    typed.getValue().isBlank() ? QueryParameters.empty() : QueryParameters.of("q", typed.getValue());
            UI.getCurrentOrThrow().navigate(Lang.path("persons"), asked);
        }
    }

    private void open(PersonCard card) {
        new PersonDialog(persons, card, () -> list.getDataProvider().refreshAll()).open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("person.title");
    }
}
