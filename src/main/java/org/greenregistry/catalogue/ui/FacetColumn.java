package org.greenregistry.catalogue.ui;

import org.greenregistry.catalogue.Samples;
import java.util.List;
import org.greenregistry.catalogue.FacetValues;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.dossier.Evidence;
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
    private final Map<Facet, Map<String, Option>> options = new EnumMap<>(Facet.class);
    private final Option samples;
    private final HtmlContainer done;

    /** One box with its count. */
    private record Option(HtmlContainer line, HtmlContainer box, Span count) {}

    /** @param live whether the boxes act by themselves; else the sheet's button sends the form */
    FacetColumn(FacetValues facets, Locale locale, boolean live) {
        this.facets = facets;
        this.locale = locale;
        setId(ID);
        addClassName("facets");
        getElement().setAttribute("popover", "");
        getElement().setAttribute("aria-label", Wording.text(locale, "catalogue.filters"));
        for (var facet : OPEN) {
            add(group(facet));
        }
        samples = option(ListUrl.SAMPLES, Samples.INCLUDE.value(), Tags.span("facet-word", Wording.text(locale, "catalogue.samples")));
        add(Tags.tag("div", "facet", samples.line()));
        done = Tags.tag("button", "button primary");
        done.getElement().setAttribute("type", live ? "button" : "submit");
        if (live) {
            done.getElement().setAttribute("popovertarget", ID);
            done.getElement().setAttribute("popovertargetaction", "hide");
        }
        add(Tags.tag("div", "facets-done", done));
    }

    private HtmlContainer group(Facet facet) {
        var made = new LinkedHashMap<String, Option>();
        var group = Tags.tag(
                "fieldset", "facet", Tags.said("legend", "", Wording.text(locale, "catalogue.facet." + facet)));
        for (var value : facets.offered(facet)) {
            var option = option(facet, value);
            made.put(value, option);
            group.add(option.line());
        }
        options.put(facet, made);
        return group;
    }

    private Option option(Facet facet, String value) {
        var words = Tags.span("facet-word", facets.word(facet, value, locale));
        if (facet == Facet.PROOF) {
            words = new Span(Tags.sign("evidence", Marks.dots(Evidence.of(value))), words);
            words.addClassName("ladder-step");
        }
        return option(facet.parameter(), value, words);
    }

    private static Option option(String name, String value, Span words) {
        var box = Tags.tag("input", "");
        box.getElement().setAttribute("type", "checkbox");
        box.getElement().setAttribute("name", name);
        box.getElement().setAttribute("value", value);
        var count = new Span();
        count.addClassName("facet-count");
        return new Option(Tags.tag("label", "facet-option", box, words, count), box, count);
    }

    /** A book without samples does not speak of them. */
    void showSamples(boolean shown, long count) {
        samples.line().setVisible(count > 0 || shown);
        show(samples, shown, count);
    }

    void show(ProjectFilter filter, Map<Facet, Map<String, Long>> counts, String doneText) {
        options.forEach((facet, made) -> made.forEach((value, option) -> show(
                option,
                filter.values(facet).contains(value),
                counts.getOrDefault(facet, Map.of()).getOrDefault(value, 0L))));
        done.setText(doneText);
    }

    /** An option that leads to nothing stays visible and cannot be taken; one that is taken can be given up. */
    private static void show(Option option, boolean chosen, long count) {
        option.count().setText(String.valueOf(count));
        option.box().getElement().setAttribute("checked", chosen);
        option.box().getElement().setProperty("checked", chosen);
        option.box().getElement().setAttribute("disabled", count == 0 && !chosen);
        option.line().setClassName("none", count == 0 && !chosen);
    }
}
