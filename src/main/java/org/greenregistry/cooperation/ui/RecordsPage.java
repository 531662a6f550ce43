package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.cooperation.CooperationAnswer;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.When;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.HtmlRegion;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.PageLinks;
import org.greenregistry.shell.SearchField;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** The records of one kind: a form with GET whose pages are links. The plain page and the live one are the same. */
@JsModule("./list.ts")
class RecordsPage extends Div {

    private static final String FILTERS = "filters";

    private final CooperationKind<?> kind;
    private final Locale locale;
    private final boolean live;
    private final Formats formats;
    private final HtmlContainer form;
    private final HtmlRegion past;
    private final HtmlRegion beginning;
    private final HtmlRegion head;
    private final HtmlRegion facets;
    private final HtmlRegion results;

    /** @param live whether Vaadin runs the page */
    RecordsPage(CooperationKind<?> kind, Locale locale, boolean live, Formats formats) {
        this.kind = kind;
        this.locale = locale;
        this.live = live;
        this.formats = formats;
        form = SearchField.form(locale, kind.folder(), "page list");
        past = new HtmlRegion("past-line", live);
        past.getElement().setAttribute("role", "note");
        beginning = new HtmlRegion("list-beginning", live);
        head = new HtmlRegion("list-head", live);
        facets = new HtmlRegion("facet-groups", live);
        results = new HtmlRegion("results", live);
        results.setId("results");
        results.getElement().setAttribute("tabindex", "-1");
        var side = new Div(column());
        side.addClassName("list-side");
        var body = new Div(side, results);
        body.addClassName("list-body");
        form.add(title(), beginning, head, body);
        add(past, form);
    }

    private Aside column() {
        var column = new Aside(facets);
        column.setId(FILTERS);
        column.addClassName("facets");
        column.getElement().setAttribute("popover", "");
        column.getElement().setAttribute("aria-label", Wording.text(locale, "catalogue.filters"));
        return column;
    }

    private Div title() {
        var lead = new Paragraph(word("list.lead"));
        lead.addClassName("lead");
        var row = new Div(new H1(word("list")));
        row.addClassNames("row", "spread");
        if (Actor.current().is(Role.OFFICER)) {
            row.add(Tags.link(
                    "button primary", Lang.path(locale, "work/" + kind.folder() + "/new"), "+ " + word("record")));
        }
        return new Div(row, lead);
    }

    /** Tells the query of the form whenever somebody chooses or sends something. */
    void onChoice(Consumer<String> sent) {
        SearchField.onSent(form, sent);
    }

    /** @param url its page lies within the list */
    void show(RecordsUrl url, CooperationAnswer<?> answer) {
        var asOf = url.asOf();
        past.setVisible(asOf != null);
        setClassName("past", asOf != null);
        past.show(
                asOf == null
                        ? new Component[0]
                        : new Component[] {
                            new Span(Wording.text(locale, "record.past", asOf.shown(formats))),
                            Tags.link("", url.today().href(locale), Wording.text(locale, "catalogue.today"))
                        });
        head.show(head(url, answer).toArray(Component[]::new));
        facets.show(boxes(url, answer).toArray(Component[]::new));
        results.show(results(url, answer).toArray(Component[]::new));
    }

    /** @param parts what stands before the search */
    void begin(List<? extends Component> parts) {
        beginning.setVisible(!parts.isEmpty());
        beginning.show(parts.toArray(Component[]::new));
    }

    private List<Component> head(RecordsUrl url, CooperationAnswer<?> answer) {
        var text = SearchField.input(locale, "record.search");
        SearchField.show(text, url.text());
        var search = Tags.tag("div", "search", text, SearchField.button(locale, "record.search"));
        var count = Tags.said("p", "count", Wording.text(locale, kind.name() + ".list.count", answer.total()));
        count.getElement().setAttribute("role", "status");
        var chosen = url.chosen().values().stream().mapToInt(Set::size).sum();
        var filters =
                Tags.said("button", "button filters-button", Wording.text(locale, "catalogue.filters.button", chosen));
        filters.getElement().setAttribute("type", "button");
        filters.getElement().setAttribute("popovertarget", FILTERS);
        var file =
                ExcelLink.of(locale, "records/" + kind.folder(), url.onPage(1).query());
        var toolbar = Tags.tag("div", "toolbar", count, filters);
        kind.otherView()
                .ifPresent(path -> toolbar.add(Tags.link(
                        "button",
                        Lang.path(locale, path)
                                + (url.query().isEmpty()
                                        ? ""
                                        : "?" + url.onPage(1).query()),
                        word("list.other"))));
        toolbar.add(file);
        var shown = new ArrayList<Component>(List.of(search, toolbar));
        if (kind.hasComing()) {
            shown.add(days(url));
        }
        if (chosen > 0) {
            shown.add(chips(url));
        }
        return shown;
    }

    /** All days, what is to come, what is over; a search keeps the choice. */
    private HtmlContainer days(RecordsUrl url) {
        var days = Tags.tag("div", "row chips");
        days.add(day(url, null), day(url, When.UPCOMING), day(url, When.PAST));
        if (url.when() != null) {
            var kept = Tags.tag("input", "");
            kept.getElement().setAttribute("type", "hidden");
            kept.getElement().setAttribute("name", "when");
            kept.getElement().setAttribute("value", url.when().name().toLowerCase(Locale.ROOT));
            days.add(kept);
        }
        return days;
    }

    private Component day(RecordsUrl url, @Nullable When when) {
        var here = url.when() == when;
        var link = Tags.link(
                here ? "chip on" : "chip",
                url.on(when).href(locale),
                Wording.text(locale, "record.when." + (when == null ? "ALL" : when)));
        if (here) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    /** One for each thing that narrows the list, to take it away; last one for all of them. */
    private HtmlContainer chips(RecordsUrl url) {
        var chips = Tags.tag("div", "row chips", Tags.span("muted", Wording.text(locale, "catalogue.filtered")));
        for (var facet : kind.facets()) {
            var parameter = kind.parameter(facet);
            for (var value : url.chosen().getOrDefault(parameter, Set.of())) {
                var words = kind.words(facet, value, locale);
                var chip = Tags.link("chip on", url.without(parameter, value).href(locale), words);
                chip.add(Tags.sign("", "✕"));
                chip.getElement().setAttribute("aria-label", Wording.text(locale, "catalogue.drop", words));
                chips.add(chip);
            }
        }
        chips.add(Tags.link("clear", url.cleared().href(locale), Wording.text(locale, "catalogue.clear")));
        return chips;
    }

    private List<Component> boxes(RecordsUrl url, CooperationAnswer<?> answer) {
        var boxes = new ArrayList<Component>();
        boxes.add(Tags.said("h2", "facets-title", Wording.text(locale, "catalogue.filters")));
        kind.facets().forEach(facet -> RecordFacets.group(kind, facet, url, answer, locale)
                .ifPresent(boxes::add));
        var done = Tags.said("button", "button primary", Wording.text(locale, "record.filters.done", answer.total()));
        done.getElement().setAttribute("type", live ? "button" : "submit");
        if (live) {
            done.getElement().setAttribute("popovertarget", FILTERS);
            done.getElement().setAttribute("popovertargetaction", "hide");
        }
        var clear = Tags.link("button", url.cleared().href(locale), Wording.text(locale, "catalogue.filters.clear"));
        boxes.add(Tags.tag("div", "facets-done", clear, done));
        return boxes;
    }

    private List<Component> results(RecordsUrl url, CooperationAnswer<?> answer) {
        if (answer.rows().isEmpty()) {
            return List.of(Tags.said("p", "empty", word(url.query().isEmpty() ? "list.none" : "list.empty")));
        }
        var list = new OrderedList();
        list.addClassName("projects");
        answer.rows().forEach(row -> list.add(RecordCard.of(row, url.asOf(), locale)));
        var pages = PageLinks.pages(answer.total());
        return pages > 1
                ? List.of(
                        list,
                        PageLinks.of(
                                url.page(), pages, number -> url.onPage(number).href(locale), locale))
                : List.of(list);
    }

    private String word(String key) {
        return Wording.text(locale, kind.name() + "." + key);
    }
}
