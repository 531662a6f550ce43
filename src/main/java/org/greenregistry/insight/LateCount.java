package org.greenregistry.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.insight.LateEntries.Kind;
import org.greenregistry.insight.LateEntries.Line;
import org.greenregistry.insight.LateEntries.Said;
import org.greenregistry.insight.LateEntries.Subject;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.project.ProjectFacts;
import org.jspecify.annotations.Nullable;

/** Compares what two books say of one period, project by project. */
final class LateCount {

    private static final Comparator<Line> ORDER = Comparator.comparing(Line::kind)
            .thenComparing(Line::code)
            .thenComparing(line -> line.said().day())
            .thenComparing(line -> line.said().subject());

    private final Closing closing;
    private final Map<UUID, ProjectFacts> closed = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    LateCount(Closing closing) {
        this.closing = closing;
    }

    /** All of these come before the first of {@link #known}. */
    void closed(ProjectFacts facts) {
        closed.put(facts.record(), facts);
    }

    void known(ProjectFacts facts) {
        compare(closed.remove(facts.record()), facts);
    }

    LateEntries result() {
        closed.values().forEach(facts -> compare(facts, null));
        closed.clear();
        return new LateEntries(closing, lines.stream().sorted(ORDER).toList());
    }

    private void compare(@Nullable ProjectFacts before, @Nullable ProjectFacts after) {
        var was = said(before);
        var is = said(after);
        is.keySet().forEach(about -> was.putIfAbsent(about, new ArrayList<>()));
        was.forEach((about, old) -> pair(old, is.getOrDefault(about, new ArrayList<>()), before, after));
    }

    /** What is in both is no difference; of the others one each, in the order of their days, is a correction. */
    private void pair(List<Said> was, List<Said> is, @Nullable ProjectFacts before, @Nullable ProjectFacts after) {
        List.copyOf(was).forEach(said -> {
            if (is.remove(said)) {
                was.remove(said);
            }
        });
        for (var i = 0; i < Math.max(was.size(), is.size()); i++) {
            var old = i < was.size() ? was.get(i) : null;
            var now = i < is.size() ? is.get(i) : null;
            var kind = old == null ? Kind.LATE : now == null ? Kind.GONE : Kind.CORRECTED;
            lines.add(new Line(
                    kind,
                    Objects.requireNonNull(after == null ? before : after).code(),
                    before == null ? null : before.number(),
                    after == null ? null : after.number(),
                    old,
                    now));
        }
    }

    private Map<String, List<Said>> said(@Nullable ProjectFacts facts) {
        return facts == null
                ? new TreeMap<>()
                : Stream.of(flows(facts), stages(facts), reports(facts))
                        .flatMap(said -> said)
                        .sorted(Comparator.comparing(Said::day).thenComparing(Said::worth))
                        .collect(Collectors.groupingBy(
                                Said::about, TreeMap::new, Collectors.toCollection(ArrayList::new)));
    }

    private Stream<Said> flows(ProjectFacts facts) {
        return facts.flows().stream()
                .filter(flow -> isWithin(flow.day()))
                .map(flow -> new Said(
                        Subject.valueOf(flow.kind().name()),
                        Objects.requireNonNull(flow.day()),
                        null,
                        null,
                        flow.currency(),
                        plain(flow.amount())));
    }

    private Stream<Said> stages(ProjectFacts facts) {
        return facts.history().stream()
                .filter(since -> isWithin(since.day()))
                .map(since ->
                        new Said(Subject.STAGE, Objects.requireNonNull(since.day()), since.stage(), null, null, null));
    }

    private Stream<Said> reports(ProjectFacts facts) {
        return facts.spent().stream()
                .filter(report -> isWithin(report.period()))
                .map(report -> new Said(
                        Subject.REPORT,
                        report.period().last(),
                        null,
                        report.period(),
                        report.currency(),
                        plain(report.implemented())));
    }

    private boolean isWithin(ReportPeriod reported) {
        return isWithin(reported.first()) && isWithin(reported.last());
    }

    private boolean isWithin(@Nullable LocalDate day) {
        return day != null
                && !day.isBefore(closing.period().first())
                && !day.isAfter(closing.period().last());
    }

    /** The same amount is equal however it was written. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.stripTrailingZeros();
    }
}
