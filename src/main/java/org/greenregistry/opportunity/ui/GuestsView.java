package org.greenregistry.opportunity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.opportunity.GuestEvent;
import org.greenregistry.opportunity.GuestListService;
import org.greenregistry.opportunity.GuestRow;
import org.greenregistry.opportunity.GuestState;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.PageLinks;
import org.greenregistry.shell.Tags;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** Who comes to an event, some at a time, in the order in which they confirmed. */
@Route(value = "guests/:code", layout = MainLayout.class)
@RouteAlias(value = "en/guests/:code", layout = MainLayout.class)
@RolesAllowed({Role.OFFICER, Role.MANAGER})
class GuestsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final GuestListService guests;
    private final Formats formats;
    private String title = "";

    GuestsView(GuestListService guests, Formats formats) {
        this.guests = guests;
        this.formats = formats;
        getContent().addClassNames("page", "list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(GuestsUrl.parse(
                event.getRouteParameters().get("code").orElse(""),
                event.getLocation().getQueryParameters().getParameters()));
    }

    private void show(GuestsUrl url) {
        var event = guests.event(url.event()).orElseThrow(NotFoundException::new);
        var counts = guests.counts(url.event());
        title = getTranslation("guest.list.of", event.title().in(Lang.current()));
        var lead = new Paragraph(event.facts(Lang.current()));
        lead.addClassName("lead");
        getContent().removeAll();
        getContent()
                .add(
                        Tags.link("back", Lang.path("events/" + url.event()), getTranslation("guest.back")),
                        new H1(title),
                        lead,
                        tools(url, event, counts));
        var total = url.asked().stream()
                .mapToLong(state -> counts.getOrDefault(state, 0L))
                .sum();
        if (total == 0) {
            getContent().add(Tags.said("p", "empty", getTranslation("guest.list.none")));
            return;
        }
        var pages = PageLinks.pages(total);
        var page = Math.min(url.page(), pages);
        getContent().add(table(url.onPage(page)));
        if (pages > 1) {
            getContent()
                    .add(PageLinks.of(page, pages, number -> url.onPage(number).href(Lang.current()), Lang.current()));
        }
    }

    /** The states to choose from with how many are in each, and the list as a file. */
    private Component tools(GuestsUrl url, GuestEvent event, Map<GuestState, Long> counts) {
        var all = counts.values().stream().mapToLong(Long::longValue).sum();
        var row = Tags.tag(
                "div", "row", choice(url.of(Set.of()), url.states().isEmpty(), getTranslation("guest.list.all", all)));
        counts.forEach((state, count) -> row.add(choice(
                url.of(Set.of(state)),
                url.states().contains(state),
                getTranslation("guest.count", getTranslation("guest.state." + state), count))));
        if (event.seats() != null) {
            row.add(Tags.span("muted", getTranslation("guest.seats", event.seats())));
        }
        row.add(ExcelLink.of(
                Lang.current(), "guests/" + url.event(), url.onPage(1).query()));
        return row;
    }

    private static Component choice(GuestsUrl url, boolean chosen, String words) {
        var link = Tags.link(chosen ? "chip on" : "chip", url.href(Lang.current()), words);
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private HtmlContainer table(GuestsUrl url) {
        var heads = List.of(
                "guest.name",
                "opportunity.field.company",
                "opportunity.field.address",
                "opportunity.field.remark",
                "guest.confirmed",
                "guest.state");
        var head = Tags.tag("tr", "");
        heads.forEach(key -> {
            var cell = Tags.said("th", "", getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        var body = Tags.tag("tbody", "");
        guests.rows(url.event(), url.asked(), PageRequest.of(url.page() - 1, PageLinks.ROWS))
                .forEach(row -> body.add(row(row, heads, url)));
        return Tags.tag("table", "table cards", Tags.tag("thead", "", head), body);
    }

    private Component row(GuestRow row, List<String> heads, GuestsUrl url) {
        var name = Objects.requireNonNullElse(row.name(), getTranslation("guest.erased"));
        var cells = List.<Component>of(
                Tags.span("strong", name),
                said(row.company()),
                said(row.address()),
                said(row.remark()),
                said(row.confirmedAt() == null ? null : formats.dateTime(row.confirmedAt())),
                state(row, name, url));
        var line = Tags.tag("tr", "");
        for (var i = 0; i < cells.size(); i++) {
            var cell = Tags.tag("td", "", cells.get(i));
            cell.getElement().setAttribute("data-label", getTranslation(heads.get(i)));
            line.add(cell);
        }
        return line;
    }

    private static Component said(@Nullable String text) {
        return new Span(text == null ? "–" : text);
    }

    private Component state(GuestRow row, String name, GuestsUrl url) {
        var cell = Tags.tag("div", "row", Tags.span("chip", getTranslation("guest.state." + row.state())));
        if (row.state().hasSeat() && Actor.current().is(Role.OFFICER)) {
            var there = row.state() == GuestState.ATTENDED;
            var words = getTranslation(there ? "guest.attended.not" : "guest.attended");
            var mark = new Button(words, click -> {
                guests.attended(row.id(), !there);
                show(url);
            });
            mark.setAriaLabel(getTranslation("guest.attended.of", words, name));
            cell.add(mark);
        }
        return cell;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
