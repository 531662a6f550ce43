package org.greenregistry.catalogue.ui;

import org.greenregistry.catalogue.Samples;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.greenregistry.catalogue.Order;
import org.greenregistry.shell.SearchField;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/**
 * The list. All of it is one form with GET and its pages are links: it works without script, by keyboard and for
 * crawlers, with 50,000 rows as with 20. Fields stay the same objects while rows change, so that focus stays in them.
 */
class ListPage extends Div {

    private final Locale locale;
    private final ListParts parts;
    private final HtmlContainer form;
    private final HtmlContainer text;
    private final HtmlContainer sort = Tags.tag("select", "");
    private final HtmlContainer moment = Tags.tag("input", "");
    private final HtmlContainer count = Tags.tag("p", "count");
    private final HtmlContainer filterButton = Tags.tag("button", "button filters-button");
    private final Map<Order, HtmlContainer> orders = new LinkedHashMap<>();
    private final FacetColumn facets;
    private final Div past = new Div();
    private final Div chips = new Div();
    private final Div results = new Div();

    /** @param live whether Vaadin runs the page */
    ListPage(Locale locale, ListParts parts, boolean live) {
        this.locale = locale;
        this.parts = parts;
        form = SearchField.form(locale, "projects", "page list");
        text = SearchField.input(locale, "catalogue.search");
        facets = parts.column(locale, live);
        prepareFields();
        var search = new Div(text, SearchField.button(locale, "catalogue.search"));
        search.addClassName("search");
        var side = new Div(facets);
        side.addClassName("list-side");
        var body = new Div(side, results);
        body.addClassName("list-body");
        form.add(new H1(Wording.text(locale, "catalogue.list.title")), search, toolbar(), chips, body, moment);
        add(past, form);
    }

    private void prepareFields() {
        moment.getElement().setAttribute("type", "hidden");
        moment.getElement().setAttribute("name", "asOf");
        count.getElement().setAttribute("role", "status");
        count.getElement().setAttribute("aria-live", "polite");
        filterButton.getElement().setAttribute("type", "button");
        filterButton.getElement().setAttribute("popovertarget", FacetColumn.ID);
        past.addClassName("past-line");
        past.getElement().setAttribute("role", "note");
        chips.addClassNames("row", "chips");
        results.addClassName("results");
        results.setId("results");
        results.getElement().setAttribute("tabindex", "-1");
    }

    private Div toolbar() {
        sort.getElement().setAttribute("name", "sort");
        for (var order : Order.OFFERED) {
            var option = Tags.said("option", "", Wording.text(locale, "catalogue.order." + order.text()));
            option.getElement().setAttribute("value", order.text());
            orders.put(order, option);
            sort.add(option);
        }
        var label = Tags.tag("label", "sort", Tags.span("", Wording.text(locale, "catalogue.order")), sort);
        var toolbar = new Div(count, filterButton, label);
        toolbar.addClassNames("toolbar");
        return toolbar;
    }

    /** Tells the query of the form whenever somebody chooses or sends something. */
    void onChoice(Consumer<String> sent) {
        SearchField.onSent(form, sent);
    }

    void show(Listing listing, Map<Listing.Dropped, Long> waysOut) {
        showFields(listing);
        var url = listing.url();
        past.removeAll();
        past.setVisible(url.asOf() != null);
        setClassName("past", url.asOf() != null);
        if (url.asOf() != null) {
            parts.past(past, listing, locale);
        }
        chips.removeAll();
        parts.chips(url, locale).forEach(chips::add);
        chips.setVisible(chips.getComponentCount() > 0);
        results.removeAll();
        parts.results(listing, waysOut, locale).forEach(results::add);
    }

    private void showFields(Listing listing) {
        var url = listing.url();
        SearchField.show(text, url.filter().text());
        SearchField.show(moment, url.asOf() == null ? "" : url.asOf().text());
        moment.getElement().setAttribute("disabled", url.asOf() == null);
        orders.forEach((order, option) -> option.getElement().setAttribute("selected", order.equals(url.order())));
        sort.getElement().setProperty("value", url.order().text());
        count.setText(Wording.text(locale, "catalogue.count", listing.count()));
        var chosen = url.filter().chosen().values().stream().mapToInt(Set::size).sum();
        filterButton.setText(Wording.text(locale, "catalogue.filters.button", chosen));
        facets.showSamples(url.filter().samples() != Samples.EXCLUDE, listing.samples());
        facets.show(url.filter(), listing.counts(), Wording.text(locale, "catalogue.filters.done", listing.count()));
    }
}
