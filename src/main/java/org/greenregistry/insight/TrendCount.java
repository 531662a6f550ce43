package org.greenregistry.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final List<Map<String, Cell>> points = new ArrayList<>();

    TrendCount(Question asked, Trend.Step step) {
        this.asked = asked;
        this.step = step;
        var end = asked.last().plusDays(1);
        start = end.minusMonths((long) step.months() * step.points());
        for (var i = 0; i < step.points(); i++) {
            points.add(new HashMap<>());
        }
    }

    @Override
    public void add(ProjectFacts facts) {
        for (var flow : facts.flows()) {
            if (flow.currency() != null) {
                put(facts, flow.day(), PlanCount.flowKey(flow.kind(), flow.currency()), flow.amount());
            }
        }
        for (var since : facts.history()) {
            put(facts, since.day(), enteredKey(since.stage()), null);
        }
    }

    private static String enteredKey(Stage stage) {
        return "entered." + stage;
    }

    private void put(ProjectFacts facts, @Nullable LocalDate day, String key, @Nullable BigDecimal amount) {
        if (day != null && !day.isBefore(start) && !day.isAfter(asked.last())) {
            var at = (int) (ChronoUnit.MONTHS.between(start, day) / step.months());
            points.get(at).computeIfAbsent(key, any -> new Cell()).add(facts, amount);
        }
    }

    @Override
    public Trend result() {
        var made = new ArrayList<Trend.Point>();
        for (var i = 0; i < points.size(); i++) {
            made.add(point(start.plusMonths((long) i * step.months()), points.get(i)));
        }
        return new Trend(step, made);
    }

    private Trend.Point point(LocalDate first, Map<String, Cell> cells) {
        var last = first.plusMonths(step.months()).minusDays(1);
        var flows = Stream.of(Flow.Kind.values())
                .flatMap(kind ->
                        PlanCount.CURRENCIES.stream().map(currency -> flow(kind, currency, first, last, cells)))
                .toList();
        var entered =
                STAGES.stream().map(stage -> entered(stage, first, last, cells)).toList();
        return new Trend.Point(first, last, flows, entered);
    }

    private Figure flow(Flow.Kind kind, String currency, LocalDate first, LocalDate last, Map<String, Cell> cells) {
        var key = PlanCount.flowKey(kind, currency);
        var cell = cells.getOrDefault(key, new Cell());
        var rows = asked.filter().having(Condition.in(Trait.FLOW, kind + "-" + currency, first, last));
        return new Figure(key, Unit.ofCurrency(currency), rows, cell.projects, cell.sum);
    }

    private Figure entered(Stage stage, LocalDate first, LocalDate last, Map<String, Cell> cells) {
        var key = enteredKey(stage);
        var projects = cells.getOrDefault(key, new Cell()).projects;
        var rows = asked.filter().having(Condition.in(Trait.ENTERED, stage, first, last));
        return new Figure(key, Unit.PROJECTS, rows, projects, BigDecimal.valueOf(projects));
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
