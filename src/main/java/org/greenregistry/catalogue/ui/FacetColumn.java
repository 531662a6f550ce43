package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Aside;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.greenregistry.access.Actor;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.shell.FacetBoxes;
import org.greenregistry.shell.HtmlRegion;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/**
 * What the list can be narrowed by: fields of the page's form, so they work without script. On a phone the column is
 * the browser's own popover, a sheet from below.
 */
class FacetColumn extends Aside {

    static final String ID = "filters";

    private static final List<Facet> FIRST =
            List.of(Facet.PHASE, Facet.CATEGORY, Facet.SECTION, Facet.UNIT, Facet.PARK, Facet.PROOF, Facet.COUNTRY);
    private static final List<Facet> MORE = List.of(
            Facet.STAGE,
            Facet.SEEKING,
            Facet.DISTRICT,
            Facet.OWNER,
            Facet.REGIME,
            Facet.CERTIFICATE,
            Facet.TAXONOMY,
            Facet.GREEN_DEAL,
            Facet.EU_OBJECTIVE,
            Facet.SDG,
            Facet.CBAM,
            Facet.TECHNOLOGY,
            Facet.HELIX);

    private final FacetGroups groups;
    private final RangeGroups ranges;
    private final Locale locale;
    private final boolean live;
    private final HtmlRegion region;

    /** @param live whether the fields act by themselves; else the sheet's button sends the form */
    FacetColumn(FacetGroups groups, RangeGroups ranges, Locale locale, boolean live) {
        this.groups = groups;
        this.ranges = ranges;
        this.locale = locale;
        this.live = live;
        region = new HtmlRegion("facet-groups", live);
        setId(ID);
        addClassName("facets");
        getElement().setAttribute("popover", "");
        getElement().setAttribute("aria-label", Wording.text(locale, "catalogue.filters"));
        add(region);
    }

    void show(Listing listing) {
        var parts = new ArrayList<Component>();
        parts.add(Tags.said("h2", "facets-title", Wording.text(locale, "catalogue.filters")));
        FIRST.forEach(facet -> parts.add(groups.of(facet, listing, true, locale)));
        parts.add(ranges.capital(listing, locale));
        parts.add(more(listing));
        var samples = listing.url().filter().samples();
        if (listing.samples() > 0 || samples != Samples.EXCLUDE) {
            var words = Tags.span("facet-word", Wording.text(locale, "catalogue.samples"));
            var kept = samples == Samples.ONLY ? Samples.ONLY : Samples.INCLUDE;
            parts.add(Tags.tag(
                    "div",
                    "facet",
                    FacetBoxes.option("samples", kept.value(), words, samples != Samples.EXCLUDE, listing.samples())));
        }
        parts.add(foot(listing));
        region.show(parts.toArray(Component[]::new));
    }

    /** What fewer people ask for; open as long as it narrows. */
    private HtmlContainer more(Listing listing) {
        var offered = MORE.stream()
                .filter(facet -> facet != Facet.STAGE || Actor.current().isStaff())
                .toList();
        var parts = new ArrayList<Component>();
        offered.forEach(facet -> parts.add(groups.of(facet, listing, false, locale)));
        parts.add(ranges.land(listing, locale));
        parts.add(ranges.jobs(listing, locale));
        parts.add(ranges.stageOn(listing, locale));
        var filter = listing.url().filter();
        var narrows = offered.stream().map(filter::values).anyMatch(chosen -> !chosen.isEmpty())
                || !filter.land().isAny()
                || !filter.jobs().isAny()
                || !filter.stageOn().isAny();
        var more = Tags.tag(
                "details",
                "facets-more",
                Tags.said("summary", "", Wording.text(locale, "catalogue.filters.more", parts.size())));
        more.getElement().setAttribute("open", narrows);
        more.add(parts);
        return more;
    }

    /** On a phone, at the foot of the sheet. */
    private HtmlContainer foot(Listing listing) {
        var clear = Tags.link(
                "button", listing.url().cleared().href(locale), Wording.text(locale, "catalogue.filters.clear"));
        var done =
                Tags.said("button", "button primary", Wording.text(locale, "catalogue.filters.done", listing.count()));
        done.getElement().setAttribute("type", live ? "button" : "submit");
        if (live) {
            done.getElement().setAttribute("popovertarget", ID);
            done.getElement().setAttribute("popovertargetaction", "hide");
        }
        return Tags.tag("div", "facets-done", clear, done);
    }

    /** How many values and ranges narrow the list. */
    static int chosen(ListUrl url) {
        var filter = url.filter();
        var ranges = List.of(
                filter.capital().isAny(),
                filter.land().isAny(),
                filter.jobs().isAny(),
                filter.stageOn().isAny());
        return filter.chosen().values().stream().mapToInt(Set::size).sum()
                + (int) ranges.stream().filter(any -> !any).count();
    }
}
