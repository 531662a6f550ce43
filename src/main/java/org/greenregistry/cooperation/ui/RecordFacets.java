package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.greenregistry.cooperation.CooperationAnswer;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.kernel.RecordPaths;
import org.greenregistry.shell.FacetBoxes;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** A facet of a list of records as a fold of boxes. */
final class RecordFacets {

    private RecordFacets() {}

    /** Empty if no record has a value and none is chosen. */
    static Optional<HtmlContainer> group(
            CooperationKind<?> kind, String facet, RecordsUrl url, CooperationAnswer<?> answer, Locale locale) {
        var parameter = kind.parameter(facet);
        var counts = answer.facets().getOrDefault(parameter, Map.of());
        var chosen = url.chosen().getOrDefault(parameter, Set.of());
        var values = values(kind, facet, counts, chosen);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        var options = values.stream()
                .map(value -> FacetBoxes.option(
                        parameter,
                        value,
                        Tags.span("facet-word", kind.words(facet, value, locale)),
                        chosen.contains(value),
                        counts.getOrDefault(value, 0L)))
                .toList();
        var name = Wording.text(locale, kind.name() + "." + facet);
        return Optional.of(FacetBoxes.group(name, chosen.size(), true, options, locale));
    }

    /** A short list in its own order, others by what most records have; what is chosen first. */
    private static List<String> values(
            CooperationKind<?> kind, String facet, Map<String, Long> counts, Set<String> chosen) {
        var there = Stream.concat(counts.keySet().stream(), chosen.stream()).distinct();
        var order = RecordPaths.component(kind.contentType(), facet)
                .map(RecordPaths::typeOf)
                .filter(Class::isEnum)
                .map(type -> Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList())
                .orElse(List.of());
        if (order.size() <= FacetBoxes.SHORT && !order.isEmpty()) {
            return there.sorted(Comparator.comparing(order::indexOf)).toList();
        }
        return there.sorted(Comparator.comparing((String value) -> !chosen.contains(value))
                        .thenComparing(value -> -counts.getOrDefault(value, 0L))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
