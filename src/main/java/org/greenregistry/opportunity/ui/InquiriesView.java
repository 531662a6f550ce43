package org.greenregistry.opportunity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.access.Role;
import org.greenregistry.journal.ActorNames;
import org.greenregistry.opportunity.InquiryRow;
import org.greenregistry.opportunity.InquiryService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** Who waits for an answer: unanswered inquiries first, the most urgent at the top. */
@Route(value = "inquiries", layout = MainLayout.class)
@RouteAlias(value = "en/inquiries", layout = MainLayout.class)
@Menu(title = "inquiry.list", order = 25)
@RolesAllowed({Role.OFFICER, Role.MANAGER})
class InquiriesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final InquiryService inquiries;
    private final ActorNames people;
    private final Formats formats;
    private final Grid<InquiryRow> list = new Grid<>();
    private Map<UUID, String> names = Map.of();

    InquiriesView(InquiryService inquiries, ActorNames people, Formats formats) {
        this.inquiries = inquiries;
        this.people = people;
        this.formats = formats;
        columns();
        list.setEmptyStateText(getTranslation("inquiry.list.empty"));
        list.getElement().setAttribute("aria-label", getPageTitle());
        list.addClassName("account-list");
        var lead = new Paragraph(getTranslation("inquiry.list.lead"));
        lead.addClassName("lead");
        getContent().addClassName("page");
        getContent().add(new H1(getPageTitle()), lead, list);
    }

    private void columns() {
        list.addColumn(LitRenderer.<InquiryRow>of("<a class=\"inquiry-link\" href=${item.href}>${item.receipt}</a>")
                        .withProperty("href", row -> Lang.path("inquiries/" + row.id()))
                        .withProperty("receipt", InquiryRow::receipt))
                .setHeader(getTranslation("inquiry.receipt"))
                // Wide enough for the cell to be touched beside its link.
                .setWidth("13rem")
                .setFlexGrow(0);
        list.addColumn(row -> getTranslation("inquiry.subject." + row.subject()) + " · " + row.project())
                .setHeader(getTranslation("inquiry.subject"))
                .setAutoWidth(true);
        list.addColumn(row -> row.sender().isEmpty() ? getTranslation("inquiry.sender.erased") : row.sender())
                .setHeader(getTranslation("inquiry.sender"))
                .setAutoWidth(true);
        list.addColumn(LitRenderer.<InquiryRow>of("<span class=${item.mark}>${item.text}</span>")
                        .withProperty("mark", row -> row.overdue() ? "chip alarm" : "chip")
                        .withProperty("text", this::state))
                .setHeader(getTranslation("inquiry.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        list.addColumn(row -> row.assignee() == null ? "–" : names.getOrDefault(row.assignee(), "–"))
                .setHeader(getTranslation("inquiry.assignee"));
    }

    private String state(InquiryRow row) {
        if (row.outcome() != null) {
            return getTranslation("inquiry.outcome." + row.outcome());
        }
        var key = row.overdue() ? "inquiry.state.late" : row.waiting() ? "inquiry.state.due" : "inquiry.state.done";
        return getTranslation(key, formats.date(row.answerBy()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var rows = inquiries.all();
        names = people.names(rows.stream()
                .flatMap(row -> row.assignee() == null ? List.<UUID>of().stream() : List.of(row.assignee()).stream())
                .distinct()
                .toList());
        list.setItemsPageable(page ->
                rows.stream().skip(page.getOffset()).limit(page.getPageSize()).toList());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inquiry.list");
    }
}
