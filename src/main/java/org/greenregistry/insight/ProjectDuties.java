package org.greenregistry.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.catalogue.Standing;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.project.ProjectFacts;
import org.greenregistry.report.Deadlines;
import org.jspecify.annotations.Nullable;

/** What projects owe, and what ends or is planned with them, collected fact by fact. */
final class ProjectDuties {

    private final DutyQuery query;
    private final Actor reader;
    private final Map<ReportPeriod, Long> missing = new LinkedHashMap<>();
    private final Map<LocalDate, Long> monitored = new LinkedHashMap<>();
    private final Deadlines deadlines;
    private final List<Duty> found = new ArrayList<>();

    ProjectDuties(DutyQuery query, Deadlines deadlines, Actor reader) {
        this.query = query;
        this.reader = reader;
        this.deadlines = deadlines;
        for (var year = query.from().getYear() - 1; year <= query.to().getYear(); year++) {
            periods(year)
                    .filter(period -> query.covers(deadlines.of(period)))
                    .forEach(period -> missing.put(period, 0L));
            deadlines.monitoring(year).stream().filter(query::covers).forEach(day -> monitored.put(day, 0L));
        }
    }

    private static Stream<ReportPeriod> periods(int year) {
        return Stream.of(
                ReportPeriod.quarter(year, 1),
                ReportPeriod.quarter(year, 2),
                ReportPeriod.quarter(year, 3),
                ReportPeriod.quarter(year, 4),
                ReportPeriod.year(year));
    }

    void add(ProjectFacts facts) {
        if (!isAsked(facts)) {
            return;
        }
        missing.replaceAll((period, count) -> count + (owes(facts, period) ? 1 : 0));
        monitored.replaceAll((day, count) -> count + (Standing.isValid(facts, day) ? 1 : 0));
        if (!isUnderWay(facts)) {
            return;
        }
        var own = new ArrayList<Duty>();
        facts.blocked().stream()
                .filter(obstacle -> obstacle.resolved() == null)
                .forEach(obstacle -> take(
                        own,
                        facts,
                        DutyKind.OBSTACLE,
                        obstacle.promised(),
                        obstacle.kind().name()));
        facts.due().stream()
                .filter(milestone -> milestone.actual() == null)
                .forEach(milestone -> take(
                        own,
                        facts,
                        DutyKind.MILESTONE,
                        milestone.planned(),
                        milestone.kind().name()));
        if (facts.heldSince() != null) {
            take(own, facts, DutyKind.HOLD, facts.reviewOn(), null);
        }
        facts.ends().forEach(end -> take(own, facts, DutyKind.valueOf(end.kind().name()), end.day(), null));
        found.addAll(own);
    }

    /** What has ended owes nothing and waits for nothing. */
    private static boolean isUnderWay(ProjectFacts facts) {
        var stage = facts.stage();
        return stage != null && stage.compareTo(Stage.TERMINATED) < 0;
    }

    private static boolean owes(ProjectFacts facts, ReportPeriod period) {
        return Standing.isValid(facts, period.last()) && !facts.hasReport(period.toString());
    }

    private boolean isAsked(ProjectFacts facts) {
        if (query.agency() != null && !facts.agencies().contains(query.agency())) {
            return false;
        }
        return switch (query.whose()) {
            case ALL -> true;
            case MINE -> Objects.equals(facts.author(), reader.account());
            case SCOPE -> reader.scope().covers(places(facts), facts.agencies());
        };
    }

    private static List<String> places(ProjectFacts facts) {
        return Stream.of(facts.unit(), facts.district(), facts.park())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private void take(
            List<Duty> own, ProjectFacts facts, DutyKind kind, @Nullable LocalDate day, @Nullable String detail) {
        if (day == null || !query.covers(day) || !query.asksFor(kind)) {
            return;
        }
        var same = own.stream()
                .filter(other -> other.kind() == kind && Objects.equals(other.detail(), detail))
                .count();
        var id = kind + "/" + facts.record() + "/" + Objects.requireNonNullElse(detail, "") + "/" + same;
        own.add(new Duty(
                id,
                kind,
                day,
                facts.code(),
                detail,
                1,
                "projects/" + facts.code(),
                facts.recordedFrom(),
                facts.number()));
    }

    List<Duty> result() {
        if (query.asksFor(DutyKind.REPORT)) {
            missing.forEach((period, count) ->
                    many(DutyKind.REPORT, deadlines.of(period), period.toString(), count, "reports?period=" + period));
        }
        if (query.asksFor(DutyKind.MONITORING)) {
            monitored.forEach((day, count) -> many(DutyKind.MONITORING, day, day.toString(), count, "projects"));
        }
        return found;
    }

    /** Such a duty follows from the rules, not from the book. */
    private static Instant known(LocalDate day) {
        return day.minusMonths(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private void many(DutyKind kind, LocalDate day, String subject, long count, String path) {
        if (count > 0) {
            found.add(new Duty(kind + "/" + subject, kind, day, subject, null, count, path, known(day), 0));
        }
    }
}
