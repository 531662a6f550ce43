package org.greenregistry.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** What a list can be narrowed by, as boxes of the page's form: they work without script. */
public final class FacetBoxes {

    /** A facet with no more values than this shows them all. */
    public static final int SHORT = 8;

    private static final int SHOWN = 5;

    private FacetBoxes() {}

    /** A fold with its name; what is chosen in it is told when it is shut. */
    public static HtmlContainer frame(String name, int chosen, boolean open, Locale locale) {
        var head = Tags.said("summary", "", name);
        if (chosen > 0) {
            var mark = Tags.span("facet-chosen", String.valueOf(chosen));
            mark.getElement().setAttribute("aria-label", Wording.text(locale, "catalogue.facet.chosen", chosen));
            mark.getElement().setAttribute("role", "img");
            head.add(new Span(" "), mark);
        }
        var frame = Tags.tag("details", "facet", head);
        frame.getElement().setAttribute("open", open);
        frame.getElement().setAttribute("role", "group");
        frame.getElement().setAttribute("aria-label", name);
        return frame;
    }

    /**
     * A fold of {@code options}. A long one shows the first of them, the rest on demand.
     *
     * @param options in their order, those chosen first
     */
    public static HtmlContainer group(
            String name, int chosen, boolean open, List<? extends HtmlContainer> options, Locale locale) {
        var group = frame(name, chosen, open || chosen > 0, locale);
        var first = options.size() <= SHORT ? options.size() : Math.max(SHOWN, chosen);
        options.subList(0, first).forEach(group::add);
        if (first < options.size()) {
            var more = Tags.tag(
                    "details",
                    "facet-more",
                    Tags.said("summary", "", Wording.text(locale, "catalogue.facet.all", options.size())),
                    finder(name, locale));
            options.subList(first, options.size()).forEach(more::add);
            group.add(more);
        }
        return group;
    }

    /** An option that leads to nothing stays visible and cannot be taken; one that is taken can be given up. */
    public static HtmlContainer option(String name, String value, Span words, boolean chosen, long count) {
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

    /** Works where there is script, and is not seen where there is none. */
    private static HtmlContainer finder(String name, Locale locale) {
        var finder = Tags.tag("input", "facet-find");
        finder.getElement().setAttribute("type", "search");
        finder.getElement().setAttribute("hidden", true);
        finder.getElement().setAttribute("autocomplete", "off");
        finder.getElement().setAttribute("placeholder", Wording.text(locale, "catalogue.facet.find"));
        finder.getElement().setAttribute("aria-label", Wording.text(locale, "catalogue.facet.find.in", name));
        return finder;
    }
}
