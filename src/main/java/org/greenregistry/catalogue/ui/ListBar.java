package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.greenregistry.catalogue.Order;
import org.greenregistry.catalogue.SortKey;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.SearchField;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** What stands above the rows: the words searched for, how many rows there are, how they are looked at and sorted. */
@org.springframework.stereotype.Component
class ListBar {

    private final Offers offers;
    private final RateNote rates;

    ListBar(Offers offers, RateNote rates) {
        this.offers = offers;
        this.rates = rates;
    }

    List<Component> of(Listing listing, Locale locale) {
        var text = SearchField.suggesting(locale, "catalogue.search");
        SearchField.show(text, listing.url().filter().text());
        var search = Tags.tag("div", "search", text, SearchField.button(locale, "catalogue.search"));
        var count = Tags.said("p", "count", Wording.text(locale, "catalogue.count", listing.count()));
        count.getElement().setAttribute("role", "status");
        var toolbar = Tags.tag(
                "div",
                "toolbar",
                count,
                filters(listing, locale),
                views(listing.url(), locale),
                sort(listing.url(), locale),
                moment(listing.url(), locale),
                taking(listing, locale));
        // A past list has nothing to wait for.
        if (listing.url().asOf() == null) {
            offers.onList(listing.url().onPage(1).query(), locale).ifPresent(toolbar::add);
        }
        kept(listing.url()).forEach(toolbar::add);
        return List.of(search, toolbar);
    }

    /** On a phone the way to the column of facets. */
    private static HtmlContainer filters(Listing listing, Locale locale) {
        var words = Wording.text(locale, "catalogue.filters.button", FacetColumn.chosen(listing.url()));
        var button = Tags.said("button", "button filters-button", words);
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("popovertarget", FacetColumn.ID);
        return button;
    }

    private static HtmlContainer views(ListUrl url, Locale locale) {
        var views = Tags.tag("nav", "views");
        views.getElement().setAttribute("aria-label", Wording.text(locale, "catalogue.views"));
        for (var view : ListView.offered()) {
            var link = Tags.link("", url.seenAs(view).href(locale), Wording.text(locale, "catalogue.view." + view));
            if (view == url.view()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            views.add(link);
        }
        return views;
    }

    private static HtmlContainer sort(ListUrl url, Locale locale) {
        var sort = Tags.tag("select", "");
        sort.getElement().setAttribute("name", "sort");
        var offered = new ArrayList<>(Order.OFFERED);
        if (!offered.contains(url.order())) {
            offered.add(url.order());
        }
        for (var order : offered) {
            var option = Tags.said("option", "", said(order, locale));
            option.getElement().setAttribute("value", order.text());
            option.getElement().setAttribute("selected", order.equals(url.order()));
            sort.add(option);
        }
        return Tags.tag("label", "sort", Tags.span("", Wording.text(locale, "catalogue.order")), sort);
    }

    /** An order only an address can ask for is named by its first part. */
    private static String said(Order order, Locale locale) {
        if (Order.OFFERED.contains(order)) {
            return Wording.text(locale, "catalogue.order." + order.text());
        }
        var first = order.parts().getFirst();
        return Wording.text(locale, "catalogue.order.other." + first.key()) + (first.reversed() ? " ↑↓" : "");
    }

    /** Any past day of the book. */
    private static HtmlContainer moment(ListUrl url, Locale locale) {
        var day = Tags.tag("input", "");
        day.getElement().setAttribute("type", "date");
        day.getElement().setAttribute("name", "asOf");
        var asOf = url.asOf();
        if (asOf != null && asOf.text().length() > 10) {
            day.getElement().setAttribute("type", "text");
        }
        SearchField.show(day, asOf == null ? "" : asOf.text());
        var label = Tags.tag("label", "", Tags.span("", Wording.text(locale, "catalogue.moment.day")), day);
        var show = Tags.said("button", "button", Wording.text(locale, "catalogue.moment.show"));
        show.getElement().setAttribute("type", "submit");
        var summary = Tags.said("summary", "", Wording.text(locale, "catalogue.moment"));
        return Tags.tag("details", "moment", summary, Tags.tag("div", "moment-panel", label, show));
    }

    /** The list as a file and as an address. Copying needs script, so it comes hidden. */
    private static HtmlContainer taking(Listing listing, Locale locale) {
        var file = Tags.download(
                "button",
                ExcelLink.href(
                        locale, ProjectSheet.LIST, listing.url().onPage(1).query()),
                Wording.text(locale, "catalogue.take.excel", listing.count()));
        var copy = Tags.said("button", "button copy-link", Wording.text(locale, "catalogue.take.link"));
        copy.getElement().setAttribute("type", "button");
        copy.getElement().setAttribute("hidden", true);
        copy.getElement().setAttribute("data-done", Wording.text(locale, "catalogue.take.link.done"));
        var summary = Tags.said("summary", "", Wording.text(locale, "catalogue.take"));
        return Tags.tag("details", "moment taking", summary, Tags.tag("div", "moment-panel", file, copy));
    }

    /** What other fields of the form do not say goes with it unseen. */
    private static List<Component> kept(ListUrl url) {
        var kept = new ArrayList<Component>();
        if (url.view() != ListView.LIST) {
            kept.add(RangeGroups.hidden(ListUrl.VIEW, url.view().value()));
        }
        var lens = url.lens();
        if (lens != null) {
            kept.add(RangeGroups.hidden(ListUrl.LENS, lens.code()));
        }
        if (url.view() != ListView.TABLE) {
            url.columns().forEach(column -> kept.add(RangeGroups.hidden(ListUrl.COLUMN, column.value())));
        }
        url.filter().having().forEach(condition -> kept.add(RangeGroups.hidden("is", condition.text())));
        var box = url.filter().box();
        if (box != null) {
            kept.add(RangeGroups.hidden("bbox", box.west() + "," + box.south() + "," + box.east() + "," + box.north()));
        }
        return kept;
    }

    /** Amounts in several currencies do not compare by themselves: by which rates they did, and what comes last. */
    List<Component> capitalNotes(Listing listing, Locale locale) {
        var notes = new ArrayList<Component>();
        var bars = listing.answer().capital();
        if (listing.comparesCapital()) {
            rates.of(listing.answer().conversion(), bars.beyond(), locale).ifPresent(notes::add);
        }
        var isByCapital = listing.url().order().parts().stream().anyMatch(part -> part.key() == SortKey.CAPITAL);
        if (isByCapital && listing.url().filter().capital().unstated()) {
            notes.add(Tags.said(
                    "p",
                    "muted small order-note",
                    Wording.text(locale, "catalogue.order.capital.note", bars.unstated())));
        }
        return notes;
    }
}
