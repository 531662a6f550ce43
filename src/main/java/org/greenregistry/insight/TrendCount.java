package org.greenregistry.insight;

import static java.time.temporal.ChronoField.PROLEPTIC_MONTH;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.catalogue.Condition;
import org.greenregistry.catalogue.Trait;
import org.greenregistry.dossier.Flow;
import org.greenregistry.dossier.Stage;
import org.greenregistry.project.ProjectFacts;
import org.jspecify.annotations.Nullable;

/** Counts {@link Trend}: each date is put into its point, so that long trends cost no more than short ones. */
final class TrendCount implements Count<Trend> {

    private static final List<Stage> STAGES = List.of(Stage.REGISTERED, Stage.UNDER_CONSTRUCTION, Stage.OPERATING);

    private final Question asked;
    private final Trend.Step step;
    private final LocalDate start;
    private final List<Slice> slices = new ArrayList<>();

    TrendCount(Question asked, Trend.Step step) {
        this.asked = asked;
        this.step = step;
        start = asked.last().plusDays(1).minusMonths((long) step.months() * step.points());
        for (var i = 0; i < step.points(); i++) {
            slices.add(new Slice(start.plusMonths((long) i * step.months())));
        }
    }

    @Override
    public void add(ProjectFacts facts) {
        for (var flow : facts.flows()) {
            if (isWithin(flow.day()) && flow.currency() != null) {
                slice(flow.day()).flow(flow.kind(), flow.currency()).add(facts, flow.amount());
            }
        }
        for (var since : facts.history()) {
            if (isWithin(since.day())) {
                slice(since.day()).entered(since.stage()).add(facts, null);
            }
        }
    }

    private boolean isWithin(@Nullable LocalDate day) {
        return day != null && !day.isBefore(start) && !day.isAfter(asked.last());
    }

    private Slice slice(@Nullable LocalDate within) {
        var day = Objects.requireNonNull(within);
        return slices.get((int) ((day.getLong(PROLEPTIC_MONTH) - start.getLong(PROLEPTIC_MONTH)) / step.months()));
    }

    @Override
    public Trend result() {
        return new Trend(step, slices.stream().map(Slice::point).toList());
    }

    /** What is counted of one point. */
    private final class Slice {

        private final LocalDate first;
        private final LocalDate last;
        private final Map<Flow.Kind, Map<String, Cell>> flows = new EnumMap<>(Flow.Kind.class);
        private final Map<Stage, Cell> entered = new EnumMap<>(Stage.class);

        Slice(LocalDate first) {
            this.first = first;
            last = first.plusMonths(step.months()).minusDays(1);
        }

        Cell flow(Flow.Kind kind, String currency) {
            return flows.computeIfAbsent(kind, any -> new HashMap<>()).computeIfAbsent(currency, any -> new Cell());
        }

        Cell entered(Stage stage) {
            return entered.computeIfAbsent(stage, any -> new Cell());
        }

        Trend.Point point() {
            var moved = Stream.of(Flow.Kind.values())
                    .flatMap(kind -> PlanCount.CURRENCIES.stream().map(currency -> figure(kind, currency)))
                    .toList();
            return new Trend.Point(
                    first, last, moved, STAGES.stream().map(this::figure).toList());
        }

        private Figure figure(Flow.Kind kind, String currency) {
            var cell = flow(kind, currency);
            var rows = asked.filter().having(Condition.in(Trait.FLOW, kind + "-" + currency, first, last));
            return new Figure(
                    PlanCount.flowKey(kind, currency), Unit.ofCurrency(currency), rows, cell.projects, cell.sum);
        }

        private Figure figure(Stage stage) {
            var projects = entered(stage).projects;
            var rows = asked.filter().having(Condition.in(Trait.ENTERED, stage, first, last));
            return new Figure("entered." + stage, Unit.PROJECTS, rows, projects, BigDecimal.valueOf(projects));
        }
    }

    /** A project that does the same twice within a point is one project. */
    private static final class Cell {

        private @Nullable UUID newest;
        private long projects;
        private BigDecimal sum = BigDecimal.ZERO;

        void add(ProjectFacts facts, @Nullable BigDecimal amount) {
            if (!facts.record().equals(newest)) {
                newest = facts.record();
                projects++;
            }
            if (amount != null) {
                sum = sum.add(amount);
            }
        }
    }
}
