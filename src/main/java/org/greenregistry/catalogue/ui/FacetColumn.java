package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.shell.HtmlRegion;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/**
 * What the list can be narrowed by: boxes of the page's form, so they work without script. On a phone the column is the
 * browser's own popover, a sheet from below.
 */
class FacetColumn extends Aside {

    static final String ID = "filters";

    private static final List<Facet> OPEN = List.of(Facet.PHASE, Facet.CATEGORY, Facet.PROOF);

    private final FacetValues facets;
    private final Locale locale;
    private final boolean live;
    private final HtmlRegion region;

    /** @param live whether the boxes act by themselves; else the sheet's button sends the form */
    FacetColumn(FacetValues facets, Locale locale, boolean live) {
        this.facets = facets;
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
        for (var facet : OPEN) {
            parts.add(group(facet, listing));
        }
        var samples = listing.url().filter().samples() != Samples.EXCLUDE;
        if (listing.samples() > 0 || samples) {
            var words = Tags.span("facet-word", Wording.text(locale, "catalogue.samples"));
            parts.add(Tags.tag(
                    "div",
                    "facet",
                    option(ListUrl.SAMPLES, Samples.INCLUDE.value(), words, samples, listing.samples())));
        }
        parts.add(done(listing.count()));
        region.show(parts.toArray(Component[]::new));
    }

    private HtmlContainer done(long count) {
        var done = Tags.said("button", "button primary", Wording.text(locale, "catalogue.filters.done", count));
        done.getElement().setAttribute("type", live ? "button" : "submit");
        if (live) {
            done.getElement().setAttribute("popovertarget", ID);
            done.getElement().setAttribute("popovertargetaction", "hide");
        }
        return Tags.tag("div", "facets-done", done);
    }

    private HtmlContainer group(Facet facet, Listing listing) {
        var group = Tags.tag(
                "fieldset", "facet", Tags.said("legend", "", Wording.text(locale, "catalogue.facet." + facet)));
        var counts = listing.counts().getOrDefault(facet, Map.of());
        var chosen = listing.url().filter().values(facet);
        for (var value : facets.offered(facet)) {
            group.add(option(
                    facet.parameter(),
                    value,
                    words(facet, value),
                    chosen.contains(value),
                    counts.getOrDefault(value, 0L)));
        }
        return group;
    }

    private Span words(Facet facet, String value) {
        var words = Tags.span("facet-word", facets.word(facet, value, locale));
        if (facet == Facet.PROOF) {
            words = new Span(Tags.sign("evidence", Marks.dots(Evidence.of(value))), words);
            words.addClassName("ladder-step");
        }
        return words;
    }

    /** An option that leads to nothing stays visible and cannot be taken; one that is taken can be given up. */
    private static HtmlContainer option(String name, String value, Span words, boolean chosen, long count) {
        var box = Tags.tag("input", "");
        box.getElement().setAttribute("type", "checkbox");
        box.getElement().setAttribute("name", name);
        box.getElement().setAttribute("value", value);
        box.getElement().setAttribute("checked", chosen);
        box.getElement().setAttribute("disabled", count == 0 && !chosen);
        var line = Tags.tag("label", "facet-option", box, words, Tags.span("facet-count", String.valueOf(count)));
        line.setClassName("none", count == 0 && !chosen);
        return line;
    }
}
