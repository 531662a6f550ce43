package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** What stands in the regions of the list. */
@org.springframework.stereotype.Component
class ListParts {

    private final FacetGroups groups;
    private final RangeGroups ranges;
    private final Narrowings narrowings;
    private final ListBar bar;
    private final HubBanner hub;
    private final ListResults results;
    private final CompareBar compare;
    private final Formats formats;

    ListParts(
            FacetGroups groups,
            RangeGroups ranges,
            Narrowings narrowings,
            ListBar bar,
            HubBanner hub,
            ListResults results,
            CompareBar compare,
            Formats formats) {
        this.groups = groups;
        this.ranges = ranges;
        this.narrowings = narrowings;
        this.bar = bar;
        this.hub = hub;
        this.results = results;
        this.compare = compare;
        this.formats = formats;
    }

    FacetColumn column(Locale locale, boolean live) {
        return new FacetColumn(groups, ranges, locale, live);
    }

    /** The line that stays in view while the list is about a past moment. */
    List<Component> past(Listing listing, Locale locale) {
        var asOf = listing.url().asOf();
        return asOf == null
                ? List.of()
                : List.of(
                        new Span(Wording.text(locale, "catalogue.past", asOf.shown(formats), listing.changed())),
                        Tags.link(
                                "",
                                listing.url()
                                        .asking(listing.url().asked().at(null))
                                        .href(locale),
                                Wording.text(locale, "catalogue.today")));
    }

    List<Component> head(Listing listing, Locale locale) {
        var shown = new ArrayList<Component>(bar.of(listing, locale));
        shown.add(Tags.tag("div", "row chips", chips(listing.url(), locale)));
        hub.of(listing.url(), locale).ifPresent(shown::add);
        shown.addAll(bar.capitalNotes(listing, locale));
        results.loose(listing, locale).ifPresent(shown::add);
        return shown;
    }

    /** One for each thing that narrows the list, to take it away; last one for all of them. */
    private Component[] chips(ListUrl url, Locale locale) {
        var chips = new ArrayList<Component>();
        for (var narrowing : narrowings.of(url, locale)) {
            var chip = Tags.link(
                    narrowing.understood() ? "chip on" : "chip alarm",
                    narrowing.without().href(locale),
                    narrowing.words());
            chip.add(Tags.sign("", "✕"));
            chip.getElement().setAttribute("aria-label", Wording.text(locale, "catalogue.drop", narrowing.words()));
            chips.add(chip);
        }
        if (!chips.isEmpty()) {
            chips.addFirst(Tags.span("muted", Wording.text(locale, "catalogue.filtered")));
            chips.add(Tags.link("clear", url.cleared().href(locale), Wording.text(locale, "catalogue.clear")));
        }
        return chips.toArray(Component[]::new);
    }

    /** @param waysOut for a list without rows */
    List<Component> results(Listing listing, Map<Narrowing, Long> waysOut, Locale locale) {
        return results.of(listing, waysOut, locale);
    }

    List<Component> foot(Listing listing, Locale locale) {
        return compare.of(listing, locale);
    }

    Map<Narrowing, Long> waysOut(CatalogueService catalogue, Listing listing, Locale locale) {
        return listing.count() == 0 && !listing.isBookEmpty()
                ? Listing.waysOut(catalogue, narrowings.of(listing.url(), locale))
                : Map.of();
    }
}
