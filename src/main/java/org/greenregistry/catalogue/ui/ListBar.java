package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.Locale;
import java.util.Set;
import org.greenregistry.catalogue.Order;
import org.greenregistry.shell.SearchField;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** What stands above the rows: the words searched for, how many rows there are, and their order. */
class ListBar {

    private final Locale locale;

    ListBar(Locale locale) {
        this.locale = locale;
    }

    Component search(Listing listing) {
        var text = SearchField.input(locale, "catalogue.search");
        SearchField.show(text, listing.url().filter().text());
        return Tags.tag("div", "search", text, SearchField.button(locale, "catalogue.search"));
    }

    Component toolbar(Listing listing) {
        var count = Tags.said("p", "count", Wording.text(locale, "catalogue.count", listing.count()));
        count.getElement().setAttribute("role", "status");
        return Tags.tag("div", "toolbar", count, filters(listing), sort(listing.url()), moment(listing.url()));
    }

    /** On a phone the way to the column of facets. */
    private HtmlContainer filters(Listing listing) {
        var chosen = listing.url().filter().chosen().values().stream()
                .mapToInt(Set::size)
                .sum();
        var button =
                Tags.said("button", "button filters-button", Wording.text(locale, "catalogue.filters.button", chosen));
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("popovertarget", FacetColumn.ID);
        return button;
    }

    private HtmlContainer sort(ListUrl url) {
        var sort = Tags.tag("select", "");
        sort.getElement().setAttribute("name", "sort");
        for (var order : Order.OFFERED) {
            var option = Tags.said("option", "", Wording.text(locale, "catalogue.order." + order.text()));
            option.getElement().setAttribute("value", order.text());
            option.getElement().setAttribute("selected", order.equals(url.order()));
            sort.add(option);
        }
        return Tags.tag("label", "sort", Tags.span("", Wording.text(locale, "catalogue.order")), sort);
    }

    /** The day the book is asked for goes with the form. */
    private static HtmlContainer moment(ListUrl url) {
        var moment = Tags.tag("input", "");
        moment.getElement().setAttribute("type", "hidden");
        moment.getElement().setAttribute("name", "asOf");
        moment.getElement().setAttribute("disabled", url.asOf() == null);
        SearchField.show(moment, url.asOf() == null ? "" : url.asOf().text());
        return moment;
    }
}
