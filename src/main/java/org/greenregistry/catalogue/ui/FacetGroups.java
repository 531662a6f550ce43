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
import org.greenregistry.shell.FacetBoxes;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** A facet as a group of boxes. A long one shows what is chosen and what most projects have, the rest on demand. */
@Component
class FacetGroups {

    private final FacetValues values;

    FacetGroups(FacetValues values) {
        this.values = values;
    }

    HtmlContainer of(Facet facet, Listing listing, boolean open, Locale locale) {
        var counts = listing.answer().facets().getOrDefault(facet, Map.of());
        var chosen = listing.url().filter().values(facet);
        var name = Wording.text(locale, "catalogue.facet." + facet);
        var options = shown(facet, counts, chosen).stream()
                .map(value -> option(facet, value, counts, chosen, locale))
                .toList();
        return FacetBoxes.group(name, chosen.size(), open, options, locale);
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
        if (offered.size() <= FacetBoxes.SHORT && !isOpenEnded) {
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
        return FacetBoxes.option(
                facet.parameter(), value, words, chosen.contains(value), counts.getOrDefault(value, 0L));
    }
}
