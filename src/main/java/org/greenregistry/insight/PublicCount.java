package org.greenregistry.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.greenregistry.catalogue.Condition;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.Trait;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.insight.PublicFigures.Cell;
import org.greenregistry.insight.PublicFigures.Line;
import org.greenregistry.insight.PublicFigures.Measure;
import org.greenregistry.insight.PublicFigures.Table;
import org.greenregistry.project.ProjectFacts;
import org.jspecify.annotations.Nullable;

/** Counts one table of {@link PublicFigures}. */
final class PublicCount {

    /** Stands for projects that have no value. */
    private static final String NONE = "";

    private final Facet by;
    private final Function<ProjectFacts, @Nullable String> value;
    private final LocalDate day;
    private final Map<String, Map<Measure, Sum>> lines = new HashMap<>();

    PublicCount(Facet by, Function<ProjectFacts, @Nullable String> value, LocalDate day) {
        this.by = by;
        this.value = value;
        this.day = day;
    }

    /** The whole is a table of one line. */
    static PublicCount whole(LocalDate day) {
        return new PublicCount(Facet.PHASE, facts -> NONE, day);
    }

    Facet by() {
        return by;
    }

    void add(ProjectFacts facts) {
        var line = lines.computeIfAbsent(
                Objects.requireNonNullElse(value.apply(facts), NONE), any -> new EnumMap<>(Measure.class));
        for (var measure : Measure.values()) {
            var amount = amount(measure, facts);
            if (amount != null && amount.signum() != 0) {
                line.computeIfAbsent(measure, any -> new Sum()).add(amount, facts.companies());
            }
        }
    }

    private @Nullable BigDecimal amount(Measure measure, ProjectFacts facts) {
        if (measure == Measure.PROJECTS) {
            return BigDecimal.ONE;
        }
        if (!condition(measure).holds(facts)) {
            return null;
        }
        return switch (measure) {
            case JOBS -> facts.jobs() == null ? null : BigDecimal.valueOf(facts.jobs());
            case LAND -> facts.hectares();
            default -> facts.registered(measure.name(), day);
        };
    }

    private Condition condition(Measure measure) {
        return measure.isMoney()
                ? Condition.on(Trait.STATES, CapitalKind.REGISTERED + "-" + measure, day)
                : Condition.on(Trait.VALID, day);
    }

    /** @param order of the values; others, and the projects without one, come last */
    Optional<Table> table(List<String> order) {
        var hidden = new EnumMap<Measure, Set<String>>(Measure.class);
        for (var measure : Measure.values()) {
            var unsaid = Discretion.hidden(parts(measure), least(measure));
            if (unsaid.isEmpty() && measure == Measure.PROJECTS) {
                return Optional.empty();
            }
            hidden.put(measure, unsaid.orElseGet(lines::keySet));
        }
        var values = Stream.concat(
                        order.stream().filter(lines::containsKey),
                        lines.keySet().stream()
                                .filter(other -> !order.contains(other))
                                .sorted())
                .toList();
        return Optional.of(
                new Table(by, values.stream().map(line -> line(line, hidden)).toList()));
    }

    /** Every table of the same projects has this total. */
    Map<Measure, Cell> total() {
        var cells = new EnumMap<Measure, Cell>(Measure.class);
        for (var measure : Measure.values()) {
            var all = parts(measure);
            var companies = new HashSet<String>();
            all.forEach(part -> companies.addAll(part.companies()));
            var sum = all.stream().map(Discretion.Part::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
            cells.put(
                    measure,
                    companies.size() < Discretion.FEWEST && sum.signum() != 0
                            ? Cell.HIDDEN
                            : new Cell(sum, rows(measure, ProjectFilter.ALL)));
        }
        return cells;
    }

    private static BigDecimal least(Measure measure) {
        return measure == Measure.PROJECTS ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private List<Discretion.Part> parts(Measure measure) {
        return lines.entrySet().stream()
                .filter(line -> line.getValue().containsKey(measure))
                .map(line -> line.getValue().get(measure).part(line.getKey()))
                .toList();
    }

    private Line line(String name, Map<Measure, Set<String>> hidden) {
        var cells = new EnumMap<Measure, Cell>(Measure.class);
        for (var measure : Measure.values()) {
            cells.put(measure, cell(name, measure, hidden.getOrDefault(measure, Set.of())));
        }
        return new Line(name.equals(NONE) ? null : name, cells);
    }

    private Cell cell(String name, Measure measure, Set<String> hidden) {
        var sum = lines.getOrDefault(name, Map.of()).get(measure);
        if (sum == null) {
            return new Cell(BigDecimal.ZERO, null);
        }
        return hidden.contains(name)
                ? Cell.HIDDEN
                : new Cell(sum.sum, name.equals(NONE) ? null : rows(measure, ProjectFilter.ALL.with(by, Set.of(name))));
    }

    private ProjectFilter rows(Measure measure, ProjectFilter filter) {
        return measure == Measure.PROJECTS ? filter : filter.having(condition(measure));
    }

    /** What has been added up, and whose it is. */
    private static final class Sum {

        private final Set<String> companies = new HashSet<>();
        private BigDecimal sum = BigDecimal.ZERO;

        void add(BigDecimal amount, List<String> of) {
            sum = sum.add(amount);
            companies.addAll(of);
        }

        Discretion.Part part(String name) {
            return new Discretion.Part(name, sum, Set.copyOf(companies));
        }
    }
}
