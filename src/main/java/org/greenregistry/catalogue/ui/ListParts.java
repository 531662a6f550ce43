package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.PageLinks;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** The parts of the list that follow its rows. */
@org.springframework.stereotype.Component
class ListParts {

    private final Formats formats;
    private final RowCard cards;
    private final FacetValues facets;
    private final Offers offers;

    ListParts(Formats formats, RowCard cards, FacetValues facets, Offers offers) {
        this.formats = formats;
        this.cards = cards;
        this.facets = facets;
        this.offers = offers;
    }

    FacetColumn column(Locale locale, boolean live) {
        return new FacetColumn(facets, locale, live);
    }

    /** What can be done about the list as it is narrowed; a past one has nothing to wait for. */
    List<Component> offers(ListUrl url, Locale locale) {
        return url.asOf() == null
                ? offers.onList(url.onPage(1).query(), locale)
                        .<List<Component>>map(List::of)
                        .orElse(List.of())
                : List.of();
    }

    /** The line that stays in view while the list is about a past moment. */
    List<Component> past(Listing listing, Locale locale) {
        var asOf = listing.url().asOf();
        return asOf == null
                ? List.of()
                : List.of(
                        new Span(Wording.text(locale, "catalogue.past", asOf.shown(formats), listing.changed())),
                        Tags.link("", listing.url().today().href(locale), Wording.text(locale, "catalogue.today")));
    }

    /** One for each thing that narrows the list, to take it away; last one for all of them. */
    List<Component> chips(ListUrl url, Locale locale) {
        var chips = new ArrayList<Component>();
        if (!url.filter().text().isEmpty()) {
            chips.add(chip("“" + url.filter().text() + "”", url.withoutText(), locale));
        }
        for (var facet : Facet.values()) {
            facets.offered(facet).stream()
                    .filter(url.filter().values(facet)::contains)
                    .forEach(value ->
                            chips.add(chip(facets.word(facet, value, locale), url.without(facet, value), locale)));
        }
        if (url.filter().samples() != Samples.EXCLUDE) {
            chips.add(chip(Wording.text(locale, "catalogue.samples"), url.withoutSamples(), locale));
        }
        for (var value : url.unknown()) {
            var chip = chip(Wording.text(locale, "catalogue.unreadable", value.value()), url.withoutUnknown(), locale);
            chip.removeClassName("on");
            chip.addClassName("alarm");
            chips.add(chip);
        }
        if (!chips.isEmpty()) {
            chips.addFirst(Tags.span("muted", Wording.text(locale, "catalogue.filtered")));
            chips.add(Tags.link("clear", url.cleared().href(locale), Wording.text(locale, "catalogue.clear")));
        }
        return chips;
    }

    private static Anchor chip(String words, ListUrl without, Locale locale) {
        var chip = Tags.link("chip on", without.href(locale), words);
        chip.add(Tags.sign("", "✕"));
        chip.getElement().setAttribute("aria-label", Wording.text(locale, "catalogue.drop", words));
        return chip;
    }

    List<Component> results(Listing listing, Map<Listing.Dropped, Long> waysOut, Locale locale) {
        if (listing.all() == 0) {
            return List.of(empty(listing, locale));
        }
        if (listing.rows().isEmpty()) {
            return List.of(nothing(waysOut, listing.url(), locale));
        }
        var list = new OrderedList();
        list.addClassName("projects");
        listing.rows().forEach(row -> list.add(cards.of(row, listing.url().asOf(), "h2", locale)));
        return listing.pages() == 1 ? List.of(list) : List.of(list, pages(listing.url(), listing.pages(), locale));
    }

    private static Paragraph empty(Listing listing, Locale locale) {
        var key = listing.url().asOf() == null ? "catalogue.empty" : "catalogue.empty.past";
        var words = new Paragraph(Wording.text(locale, key));
        words.addClassName("empty");
        return words;
    }

    private Div nothing(Map<Listing.Dropped, Long> waysOut, ListUrl url, Locale locale) {
        var box = new Div(new H2(Wording.text(locale, "catalogue.nothing")));
        box.addClassName("empty");
        var ways = new Div();
        ways.addClassNames("row", "ways-out");
        if (!waysOut.isEmpty()) {
            box.add(new Paragraph(Wording.text(locale, "catalogue.nothing.try")));
            waysOut.forEach((way, rows) ->
                    ways.add(Tags.link("chip", way.url().href(locale), word(way, locale) + " → " + rows)));
        }
        ways.add(Tags.link("button", url.cleared().href(locale), Wording.text(locale, "catalogue.clear")));
        box.add(ways);
        return box;
    }

    private String word(Listing.Dropped way, Locale locale) {
        return way.facet() == null ? "“" + way.value() + "”" : facets.word(way.facet(), way.value(), locale);
    }

    private static Nav pages(ListUrl url, int pages, Locale locale) {
        return PageLinks.of(url.page(), pages, number -> url.onPage(number).href(locale), locale);
    }
}
