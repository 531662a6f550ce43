package org.greenregistry.organisation.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.greenregistry.organisation.OrganisationAnswer;
import org.greenregistry.organisation.OrganisationFacet;
import org.greenregistry.shell.FacetBoxes;
import org.greenregistry.shell.Tags;

/** What the list of organisations can be narrowed by, each a fold of boxes. */
final class OrganisationFacets {

    private OrganisationFacets() {}

    /** Empty if no organisation has a value and none is chosen. */
    static Optional<HtmlContainer> group(
            OrganisationFacet facet, OrganisationsUrl url, OrganisationAnswer answer, Locale locale) {
        var counts = answer.facets().getOrDefault(facet, Map.of());
        var chosen = url.chosen().getOrDefault(facet, Set.of());
        var options = values(facet, counts, chosen).stream()
                .map(value -> FacetBoxes.option(
                        facet.parameter(),
                        value,
                        Tags.span("facet-word", FacetWords.value(facet, value, locale)),
                        chosen.contains(value),
                        counts.getOrDefault(value, 0L)))
                .toList();
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(FacetBoxes.group(FacetWords.name(facet, locale), chosen.size(), true, options, locale));
    }

    /** What is chosen comes first where a long list is folded. */
    private static List<String> values(OrganisationFacet facet, Map<String, Long> counts, Set<String> chosen) {
        var there = Stream.concat(counts.keySet().stream(), chosen.stream()).distinct();
        var order = FacetWords.order(facet);
        return there.sorted(Comparator.comparing((String value) -> !chosen.contains(value))
                        .thenComparing(value ->
                                order.isEmpty() ? -counts.getOrDefault(value, 0L) : (long) order.indexOf(value))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
