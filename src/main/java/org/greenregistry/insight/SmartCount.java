package org.greenregistry.insight;

import static java.time.temporal.ChronoField.PROLEPTIC_MONTH;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.greenregistry.catalogue.Condition;
import org.greenregistry.catalogue.Trait;
import org.greenregistry.dossier.SmartTechnology;
import org.greenregistry.project.ProjectFacts;
import org.jspecify.annotations.Nullable;

/** Counts {@link SmartTrend}. */
final class SmartCount implements Count<SmartTrend> {

    private final Question asked;
    private final Map<SmartTrend.Step, Slices> spans = new EnumMap<>(SmartTrend.Step.class);

    SmartCount(Question asked) {
        this.asked = asked;
        for (var step : SmartTrend.Step.values()) {
            spans.put(step, new Slices(step));
        }
    }

    @Override
    public void add(ProjectFacts facts) {
        if (facts.smart().isAssessed()) {
            spans.values().forEach(span -> span.add(facts.smart()));
        }
    }

    @Override
    public SmartTrend result() {
        var results = new EnumMap<SmartTrend.Step, SmartTrend.Span>(SmartTrend.Step.class);
        spans.forEach((step, span) -> results.put(step, span.result()));
        return new SmartTrend(Collections.unmodifiableMap(results));
    }

    /** The points of one length. */
    private final class Slices {

        private final SmartTrend.Step step;
        private final LocalDate start;
        private final Slice[] slices;
        private final Slice whole = new Slice();

        Slices(SmartTrend.Step step) {
            this.step = step;
            var last = asked.last().withDayOfMonth(1);
            var begun = last.minusMonths((last.getMonthValue() - 1L) % step.months());
            start = begun.minusMonths((long) step.months() * (step.points() - 1));
            slices = IntStream.range(0, step.points())
                    .mapToObj(at -> new Slice())
                    .toArray(Slice[]::new);
        }

        void add(ProjectFacts.Smart smart) {
            var day = Objects.requireNonNull(smart.on());
            if (!day.isBefore(start) && !day.isAfter(asked.last())) {
                var months = day.getLong(PROLEPTIC_MONTH) - start.getLong(PROLEPTIC_MONTH);
                slices[(int) (months / step.months())].add(smart);
                whole.add(smart);
            }
        }

        SmartTrend.Span result() {
            var points = IntStream.range(0, slices.length)
                    .mapToObj(at -> {
                        var first = start.plusMonths((long) at * step.months());
                        var end = first.plusMonths(step.months()).minusDays(1);
                        var last = end.isAfter(asked.last()) ? asked.last() : end;
                        return new SmartTrend.Point(
                                first, last, slices[at].all.levels(null, first, last), slices[at].by(first, last));
                    })
                    .toList();
            return new SmartTrend.Span(points, whole.by(start, asked.last()));
        }
    }

    private final class Slice {

        private final Sums all = new Sums();
        private final Map<SmartTechnology, Sums> technologies = new EnumMap<>(SmartTechnology.class);

        void add(ProjectFacts.Smart smart) {
            all.add(smart);
            smart.technologies().forEach(technology -> technologies
                    .computeIfAbsent(technology, any -> new Sums())
                    .add(smart));
        }

        Map<SmartTechnology, SmartTrend.Levels> by(LocalDate first, LocalDate last) {
            var levels = new EnumMap<SmartTechnology, SmartTrend.Levels>(SmartTechnology.class);
            for (var technology : SmartTechnology.values()) {
                levels.put(
                        technology,
                        technologies.getOrDefault(technology, new Sums()).levels(technology, first, last));
            }
            return Collections.unmodifiableMap(levels);
        }
    }

    private final class Sums {

        private long projects;
        private long compared;
        private long before;
        private long after;

        void add(ProjectFacts.Smart smart) {
            projects++;
            if (smart.before() != null && smart.after() != null) {
                compared++;
                before += smart.before();
                after += smart.after();
            }
        }

        SmartTrend.Levels levels(@Nullable SmartTechnology technology, LocalDate first, LocalDate last) {
            var value = technology == null ? null : technology.name();
            var rows = asked.filter().having(new Condition(Trait.ASSESSED, value, first, last));
            var key = "assessed" + (value == null ? "" : "." + value);
            return new SmartTrend.Levels(
                    new Figure(key, Unit.PROJECTS, rows, projects, BigDecimal.valueOf(projects)),
                    compared,
                    before,
                    after);
        }
    }
}
