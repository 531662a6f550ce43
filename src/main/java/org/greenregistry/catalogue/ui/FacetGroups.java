package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** A facet as a group of boxes. A long one shows what is chosen and what most projects have, the rest on demand. */
@Component
class FacetGroups {

    /** A facet with no more values than this shows them all in their own order. */
    private static final int SHORT = 8;

    private static final int SHOWN = 5;

    private final FacetValues values;

    FacetGroups(FacetValues values) {
        this.values = values;
    }

    HtmlContainer of(Facet facet, Listing listing, boolean open, Locale locale) {
        var counts = listing.answer().facets().getOrDefault(facet, Map.of());
        var chosen = listing.url().filter().values(facet);
        var name = Wording.text(locale, "catalogue.facet." + facet);
        var group = frame(name, chosen.size(), open || !chosen.isEmpty(), locale);
        var all = shown(facet, counts, chosen);
        var first = all.size() <= SHORT ? all.size() : Math.max(SHOWN, chosen.size());
        all.subList(0, first).forEach(value -> group.add(option(facet, value, counts, chosen, locale)));
        if (first < all.size()) {
            var more = Tags.tag(
                    "details",
                    "facet-more",
                    Tags.said("summary", "", Wording.text(locale, "catalogue.facet.all", all.size())),
                    finder(name, locale));
            all.subList(first, all.size()).forEach(value -> more.add(option(facet, value, counts, chosen, locale)));
            group.add(more);
        }
        return group;
    }

    /** A fold with its name; what is chosen in it is told when it is shut. */
    static HtmlContainer frame(String name, int chosen, boolean open, Locale locale) {
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

    /** Countries are too many to show those nobody comes from. */
    private List<String> shown(Facet facet, Map<String, Long> counts, Set<String> chosen) {
        var isOpenEnded = facet == Facet.COUNTRY || facet == Facet.OWNER;
        var offered = isOpenEnded
                ? values.offered(facet).stream()
                        .filter(value -> counts.containsKey(value) || chosen.contains(value))
                        .toList()
                : values.offered(facet);
        var all = Stream.concat(offered.stream(), Stream.concat(counts.keySet().stream(), chosen.stream()))
                .distinct();
        if (offered.size() <= SHORT && !isOpenEnded) {
            return all.toList();
        }
        return all.sorted(Comparator.comparing((String value) -> !chosen.contains(value))
                        .thenComparing(value -> -counts.getOrDefault(value, 0L)))
                .toList();
    }

    private HtmlContainer option(
            Facet facet, String value, Map<String, Long> counts, Set<String> chosen, Locale locale) {
        var words = Tags.span("facet-word", values.word(facet, value, locale));
        if (facet == Facet.PROOF) {
            words = new Span(Tags.sign("evidence", Marks.dots(Evidence.of(value))), words);
            words.addClassName("ladder-step");
        }
        return option(facet.parameter(), value, words, chosen.contains(value), counts.getOrDefault(value, 0L));
    }

    /** An option that leads to nothing stays visible and cannot be taken; one that is taken can be given up. */
    static HtmlContainer option(String name, String value, Span words, boolean chosen, long count) {
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
