package org.greenregistry.opportunity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.greenregistry.access.Role;
import org.greenregistry.journal.ActorNames;
import org.greenregistry.opportunity.InquiryRow;
import org.greenregistry.opportunity.InquiryService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.PageLinks;
import org.greenregistry.shell.Tags;

/** Who waits for an answer: unanswered inquiries first, the most urgent at the top; some at a time. */
@Route(value = "inquiries", layout = MainLayout.class)
@RouteAlias(value = "en/inquiries", layout = MainLayout.class)
@Menu(title = "inquiry.list", order = 25)
@RolesAllowed({Role.OFFICER, Role.MANAGER})
class InquiriesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PAGE = "page";

    private final InquiryService inquiries;
    private final ActorNames people;
    private final Formats formats;

    InquiriesView(InquiryService inquiries, ActorNames people, Formats formats) {
        this.inquiries = inquiries;
        this.people = people;
        this.formats = formats;
        getContent().addClassNames("page", "list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = inquiries.all();
        var pages = PageLinks.pages(all.size());
        var page = Math.clamp(
                PageLinks.asked(event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(PAGE)
                        .orElse(null)),
                1,
                pages);
        var lead = new Paragraph(getTranslation("inquiry.list.lead"));
        lead.addClassName("lead");
        getContent().removeAll();
        getContent().add(new H1(getPageTitle()), lead);
        if (all.isEmpty()) {
            getContent().add(Tags.said("p", "empty", getTranslation("inquiry.list.empty")));
            return;
        }
        getContent()
                .add(rows(all.stream()
                        .skip((page - 1L) * PageLinks.ROWS)
                        .limit(PageLinks.ROWS)
                        .toList()));
        if (pages > 1) {
            getContent().add(PageLinks.of(page, pages, InquiriesView::href, Lang.current()));
        }
    }

    private static String href(int page) {
        return Lang.path("inquiries") + (page == 1 ? "" : "?" + PAGE + "=" + page);
    }

    private Component rows(List<InquiryRow> rows) {
        var names = people.names(rows.stream()
                .map(InquiryRow::assignee)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var list = new OrderedList();
        list.addClassName("projects");
        rows.forEach(row -> list.add(row(row, names)));
        return list;
    }

    private ListItem row(InquiryRow row, Map<UUID, String> names) {
        var link = Tags.link(
                "inquiry-link",
                Lang.path("inquiries/" + row.id()),
                row.sender().isEmpty() ? getTranslation("inquiry.sender.erased") : row.sender());
        var top = new Div(
                Tags.span("row-what", getTranslation("inquiry.subject." + row.subject()) + " · " + row.project()),
                Tags.tag("h2", "project-name", link));
        top.addClassName("project-top");
        var facts = new Div(
                Tags.span(row.overdue() ? "chip alarm" : "chip", state(row)),
                Tags.span("muted", row.receipt()),
                Tags.span("muted", formats.dateTime(row.sentAt())));
        facts.addClassName("inquiry-facts");
        var taker = row.assignee() == null ? null : names.get(row.assignee());
        if (taker != null) {
            facts.add(Tags.span("muted", getTranslation("inquiry.assignee") + ": " + taker));
        }
        var item = new ListItem(top, facts);
        item.addClassName("project-row");
        return item;
    }

    private String state(InquiryRow row) {
        if (row.outcome() != null) {
            return getTranslation("inquiry.outcome." + row.outcome());
        }
        var key = row.overdue() ? "inquiry.state.late" : row.waiting() ? "inquiry.state.due" : "inquiry.state.done";
        return getTranslation(key, formats.date(row.answerBy()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inquiry.list");
    }
}
