package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.greenregistry.shell.HtmlRegion;
import org.greenregistry.shell.SearchField;
import org.greenregistry.shell.Wording;

/**
 * The list. All of it is one form with GET and its pages are links: it works without script, by keyboard and for
 * crawlers, with 50,000 rows as with 20. A live page shows the very same HTML, region by region.
 */
@JsModule("./list.ts")
@JsModule("./map/registry-map.ts")
@JsModule("./suggest.ts")
class ListPage extends Div {

    private final Locale locale;
    private final ListParts parts;
    private final HtmlContainer form;
    private final HtmlRegion past;
    private final HtmlRegion head;
    private final FacetColumn facets;
    private final HtmlRegion results;
    private final HtmlRegion foot;

    /** @param live whether Vaadin runs the page */
    ListPage(Locale locale, ListParts parts, boolean live) {
        this.locale = locale;
        this.parts = parts;
        form = SearchField.form(locale, "projects", "page list");
        past = new HtmlRegion("past-line", live);
        past.getElement().setAttribute("role", "note");
        head = new HtmlRegion("list-head", live);
        facets = parts.column(locale, live);
        results = new HtmlRegion("results", live);
        results.setId("results");
        results.getElement().setAttribute("tabindex", "-1");
        foot = new HtmlRegion("list-foot", live);
        var side = new Div(facets);
        side.addClassName("list-side");
        var body = new Div(side, results);
        body.addClassName("list-body");
        var title = new H1(Wording.text(locale, "catalogue.list.title"));
        title.addClassName("visually-hidden");
        form.add(title, head, body, foot);
        add(past, form);
    }

    /** Tells the query of the form whenever somebody chooses or sends something. */
    void onChoice(Consumer<String> sent) {
        SearchField.onSent(form, sent);
    }

    void show(Listing listing, Map<Narrowing, Long> waysOut) {
        var isPast = listing.url().asOf() != null;
        past.setVisible(isPast);
        setClassName("past", isPast);
        show(past, parts.past(listing, locale));
        show(head, parts.head(listing, locale));
        facets.show(listing);
        show(results, parts.results(listing, waysOut, locale));
        show(foot, parts.foot(listing, locale));
    }

    private static void show(HtmlRegion region, List<Component> shown) {
        region.show(shown.toArray(Component[]::new));
    }
}
