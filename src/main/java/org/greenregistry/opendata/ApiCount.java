package org.greenregistry.opendata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.project.ProjectFacts;
import org.jspecify.annotations.Nullable;

/** Counts one question of {@link ApiStatistics}, one project after the other. */
final class ApiCount {

    /** By what projects can be counted: facets with one value or some of each project. */
    static final Map<Facet, Function<ProjectFacts, List<String>>> DIMENSIONS = dimensions();

    private final Function<ProjectFacts, List<String>> values;
    private final Sums whole = new Sums();
    private final Map<String, Sums> parts = new HashMap<>();
    private long without;
    private long withoutCapital;

    ApiCount(Function<ProjectFacts, List<String>> values) {
        this.values = values;
    }

    private static Map<Facet, Function<ProjectFacts, List<String>>> dimensions() {
        var dimensions = new EnumMap<Facet, Function<ProjectFacts, List<String>>>(Facet.class);
        dimensions.put(Facet.STAGE, facts -> one(facts.stage(), Enum::name));
        dimensions.put(Facet.SECTION, facts -> one(facts.section(), value -> value));
        dimensions.put(Facet.COUNTRY, ProjectFacts::countries);
        dimensions.put(Facet.UNIT, facts -> one(facts.unit(), value -> value));
        dimensions.put(Facet.PARK, facts -> one(facts.park(), value -> value));
        dimensions.put(Facet.CATEGORY, facts -> one(facts.category(), value -> value));
        return dimensions;
    }

    private static <T> List<String> one(@Nullable T value, Function<T, String> name) {
        return value == null ? List.of() : List.of(name.apply(value));
    }

    void add(ProjectFacts facts) {
        whole.add(facts);
        if (facts.figures().isEmpty()) {
            withoutCapital++;
        }
        var found = values.apply(facts);
        if (found.isEmpty()) {
            without++;
        }
        found.forEach(value -> parts.computeIfAbsent(value, any -> new Sums()).add(facts));
    }

    long total() {
        return whole.projects;
    }

    long without() {
        return without;
    }

    long withoutCapital() {
        return withoutCapital;
    }

    List<ApiStatistics.Sum> sums() {
        return whole.told();
    }

    /**
     * @param order of the values; absent for the most frequent first, equal ones by their value
     * @param label of a value
     */
    List<ApiStatistics.Item> items(@Nullable List<String> order, Function<String, String> label) {
        var frequent =
                Comparator.comparing(ApiStatistics.Item::count).reversed().thenComparing(ApiStatistics.Item::value);
        return parts.entrySet().stream()
                .map(part -> new ApiStatistics.Item(
                        part.getKey(),
                        label.apply(part.getKey()),
                        part.getValue().projects,
                        part.getValue().told()))
                .sorted(order == null ? frequent : Comparator.comparingInt(item -> order.indexOf(item.value())))
                .toList();
    }

    /** What has been added up. */
    private static final class Sums {

        private final Map<CapitalKind, Map<String, Sum>> sums = new EnumMap<>(CapitalKind.class);
        private long projects;

        void add(ProjectFacts facts) {
            projects++;
            for (var figure : facts.figures()) {
                sums.computeIfAbsent(figure.kind(), any -> new TreeMap<>())
                        .merge(figure.currency(), new Sum(figure.amount(), 1), Sum.PLUS);
            }
        }

        List<ApiStatistics.Sum> told() {
            var told = new ArrayList<ApiStatistics.Sum>();
            sums.forEach((kind, byCurrency) -> byCurrency.forEach((currency, sum) -> told.add(
                    new ApiStatistics.Sum(kind.name(), currency, sum.amount.stripTrailingZeros(), sum.projects))));
            return told;
        }
    }

    private record Sum(BigDecimal amount, long projects) {

        static final BinaryOperator<Sum> PLUS =
                (one, other) -> new Sum(one.amount.add(other.amount), one.projects + other.projects);
    }
}
