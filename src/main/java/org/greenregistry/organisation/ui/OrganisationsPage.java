package org.greenregistry.organisation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.kernel.Countries;
import org.greenregistry.organisation.OrganisationRow;
import org.greenregistry.organisation.OrganisationService;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.PageLinks;
import org.greenregistry.shell.SearchField;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.data.domain.PageRequest;

/** Organisations of the book, found by name. The plain page and the live one are the same. */
class OrganisationsPage extends Div {

    private final Locale locale;
    private final HtmlContainer form;
    private final HtmlContainer text;
    private final HtmlContainer count = Tags.tag("p", "count");
    private final Div bar = new Div();
    private final Div results = new Div();

    OrganisationsPage(Locale locale) {
        this.locale = locale;
        form = SearchField.form(locale, "organisations", "");
        text = SearchField.input(locale, "organisation.search");
        var search = new Div(text, SearchField.button(locale, "organisation.search"));
        search.addClassName("search");
        form.add(search);
        count.getElement().setAttribute("role", "status");
        results.addClassName("results");
        var lead = new Paragraph(Wording.text(locale, "organisation.list.lead"));
        lead.addClassName("lead");
        addClassNames("page", "list");
        bar.addClassNames("row", "spread");
        add(head(), lead, form, bar, results);
    }

    private Div head() {
        var head = new Div(new H1(Wording.text(locale, "organisation.list")));
        head.addClassNames("row", "spread");
        if (Actor.current().is(Role.OFFICER)) {
            var words = "+ " + Wording.text(locale, "organisation.record");
            head.add(Tags.link("button primary", Lang.path(locale, "work/organisations/new"), words));
        }
        return head;
    }

    /** Tells the query of the form when somebody searches. */
    void onSearch(Consumer<String> query) {
        SearchField.onSent(form, query);
    }

    /** @param asked its page may lie behind the last; then the last is shown */
    void show(OrganisationsUrl asked, OrganisationService organisations) {
        var found = organisations.count(asked.text());
        var pages = PageLinks.pages(found);
        var url = asked.onPage(Math.min(asked.page(), pages));
        SearchField.show(text, url.text());
        count.setText(Wording.text(locale, "organisation.list.count", found));
        bar.removeAll();
        bar.add(
                count,
                ExcelLink.of(locale, OrganisationSheet.LIST, url.onPage(1).query()));
        results.removeAll();
        if (found == 0) {
            results.add(empty());
            return;
        }
        results.add(list(organisations.find(url.text(), PageRequest.of(url.page() - 1, PageLinks.ROWS))));
        if (pages > 1) {
            results.add(pages(url, pages));
        }
    }

    private Nav pages(OrganisationsUrl url, int pages) {
        return PageLinks.of(url.page(), pages, number -> url.onPage(number).href(locale), locale);
    }

    private Paragraph empty() {
        var words = new Paragraph(Wording.text(locale, "organisation.list.empty"));
        words.addClassName("empty");
        return words;
    }

    private OrderedList list(List<OrganisationRow> rows) {
        var list = new OrderedList();
        list.addClassName("projects");
        rows.forEach(row -> list.add(item(row)));
        return list;
    }

    private ListItem item(OrganisationRow row) {
        var link = Tags.link(
                "", Lang.path(locale, "organisations/" + row.code()), row.name().in(locale));
        var name = Tags.tag("h2", "project-name", link);
        var top = new Div(Tags.span("eyebrow", eyebrow(row)), name);
        top.addClassName("project-top");
        var item = new ListItem(top);
        item.addClassName("project-row");
        return item;
    }

    private String eyebrow(OrganisationRow row) {
        return row.country() == null ? row.code() : Countries.name(row.country(), locale) + " · " + row.code();
    }
}
