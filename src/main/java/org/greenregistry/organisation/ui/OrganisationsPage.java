package org.greenregistry.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.organisation.OrganisationAnswer;
import org.greenregistry.organisation.OrganisationFacet;
import org.greenregistry.organisation.OrganisationService;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.HtmlRegion;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.PageLinks;
import org.greenregistry.shell.SearchField;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.data.domain.PageRequest;

/** Organisations of the book: a form with GET whose pages are links. The plain page and the live one are the same. */
@JsModule("./list.ts")
class OrganisationsPage extends Div {

    private static final String FILTERS = "filters";

    private final Locale locale;
    private final boolean live;
    private final HtmlContainer form;
    private final HtmlRegion head;
    private final HtmlRegion facets;
    private final HtmlRegion results;

    /** @param live whether Vaadin runs the page */
    OrganisationsPage(Locale locale, boolean live) {
        this.locale = locale;
        this.live = live;
        form = SearchField.form(locale, OrganisationsUrl.PATH, "page list");
        head = new HtmlRegion("list-head", live);
        facets = new HtmlRegion("facet-groups", live);
        results = new HtmlRegion("results", live);
        results.setId("results");
        results.getElement().setAttribute("tabindex", "-1");
        var side = new Div(column());
        side.addClassName("list-side");
        var body = new Div(side, results);
        body.addClassName("list-body");
        form.add(title(), head, body);
        add(form);
    }

    private Aside column() {
        var column = new Aside(facets);
        column.setId(FILTERS);
        column.addClassName("facets");
        column.getElement().setAttribute("popover", "");
        column.getElement().setAttribute("aria-label", said("catalogue.filters"));
        return column;
    }

    private Div title() {
        var lead = new Paragraph(said("organisation.list.lead"));
        lead.addClassName("lead");
        var row = new Div(new H1(said("organisation.list")));
        row.addClassNames("row", "spread");
        if (Actor.current().is(Role.OFFICER)) {
            var words = "+ " + said("organisation.record");
            row.add(Tags.link("button primary", Lang.path(locale, "work/organisations/new"), words));
        }
        return new Div(row, lead);
    }

    /** Tells the query of the form whenever somebody chooses or sends something. */
    void onChoice(Consumer<String> sent) {
        SearchField.onSent(form, sent);
    }

    /** @param asked its page may lie behind the last; then the last is shown */
    void show(OrganisationsUrl asked, OrganisationService organisations) {
        var answer = organisations.answer(asked.asked(), PageRequest.of(asked.page() - 1, PageLinks.ROWS));
        var last = PageLinks.pages(answer.total());
        if (asked.page() <= last) {
            show(asked, answer);
        } else {
            show(asked.onPage(last), organisations.answer(asked.asked(), PageRequest.of(last - 1, PageLinks.ROWS)));
        }
    }

    private void show(OrganisationsUrl url, OrganisationAnswer answer) {
        head.show(head(url, answer).toArray(Component[]::new));
        facets.show(boxes(url, answer).toArray(Component[]::new));
        results.show(results(url, answer).toArray(Component[]::new));
    }

    private List<Component> head(OrganisationsUrl url, OrganisationAnswer answer) {
        var text = SearchField.input(locale, "organisation.search");
        SearchField.show(text, url.text());
        var search = Tags.tag("div", "search", text, SearchField.button(locale, "organisation.search"));
        var count = Tags.said("p", "count", said("organisation.list.count", answer.total()));
        count.getElement().setAttribute("role", "status");
        var chosen = url.chosen().values().stream().mapToInt(Set::size).sum();
        var filters = Tags.said("button", "button filters-button", said("catalogue.filters.button", chosen));
        filters.getElement().setAttribute("type", "button");
        filters.getElement().setAttribute("popovertarget", FILTERS);
        var file = ExcelLink.of(locale, OrganisationSheet.LIST, url.onPage(1).query());
        var shown = new ArrayList<Component>(List.of(search, Tags.tag("div", "toolbar", count, filters, file)));
        if (chosen > 0) {
            shown.add(chips(url));
        }
        return shown;
    }

    /** One for each thing that narrows the list, to take it away; last one for all of them. */
    private HtmlContainer chips(OrganisationsUrl url) {
        var chips = Tags.tag("div", "row chips", Tags.span("muted", said("catalogue.filtered")));
        for (var facet : OrganisationFacet.values()) {
            for (var value : url.chosen().getOrDefault(facet, Set.of())) {
                var words = FacetWords.value(facet, value, locale);
                var chip = Tags.link("chip on", url.without(facet, value).href(locale), words);
                chip.add(Tags.sign("", "✕"));
                chip.getElement().setAttribute("aria-label", said("catalogue.drop", words));
                chips.add(chip);
            }
        }
        chips.add(Tags.link("clear", url.cleared().href(locale), said("catalogue.clear")));
        return chips;
    }

    private List<Component> boxes(OrganisationsUrl url, OrganisationAnswer answer) {
        var boxes = new ArrayList<Component>();
        boxes.add(Tags.said("h2", "facets-title", said("catalogue.filters")));
        Arrays.stream(OrganisationFacet.values())
                .flatMap(facet -> OrganisationFacets.group(facet, url, answer, locale).stream())
                .forEach(boxes::add);
        var done = Tags.said("button", "button primary", said("organisation.filters.done", answer.total()));
        done.getElement().setAttribute("type", live ? "button" : "submit");
        if (live) {
            done.getElement().setAttribute("popovertarget", FILTERS);
            done.getElement().setAttribute("popovertargetaction", "hide");
        }
        var clear = Tags.link("button", url.cleared().href(locale), said("catalogue.filters.clear"));
        boxes.add(Tags.tag("div", "facets-done", clear, done));
        return boxes;
    }

    private List<Component> results(OrganisationsUrl url, OrganisationAnswer answer) {
        if (answer.rows().isEmpty()) {
            return List.of(Tags.said("p", "empty", said("organisation.list.empty")));
        }
        var list = OrganisationCard.list(answer.rows(), locale);
        var pages = PageLinks.pages(answer.total());
        return pages > 1
                ? List.of(
                        list,
                        PageLinks.of(
                                url.page(), pages, number -> url.onPage(number).href(locale), locale))
                : List.of(list);
    }

    private String said(String key, Object... arguments) {
        return Wording.text(locale, key, arguments);
    }
}
