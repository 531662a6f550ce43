package org.greenregistry.demo;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.greenregistry.insight.Breakdown;
import org.greenregistry.insight.Figure;
import org.greenregistry.insight.LensFigures;
import org.greenregistry.insight.Overview;
import org.greenregistry.insight.SmartTrend;
import org.greenregistry.insight.Stuck;
import org.greenregistry.insight.Unit;

/** Every number an overview shows that opens rows. */
final class AllFigures {

    private AllFigures() {}

    static Stream<Figure> of(Overview overview) {
        var plan = overview.plan();
        var stuck = overview.stuck();
        var trust = overview.trust();
        return Stream.of(
                        Stream.of(plan.valid(), plan.silent(), plan.announcedOnly(), plan.started(), plan.land()),
                        Stream.of(plan.startedBefore(), stuck.blocked(), stuck.late(), stuck.held(), stuck.slow()),
                        Stream.of(trust.projects(), trust.incomplete(), trust.excused(), trust.stale()),
                        Stream.of(trust.contradictory(), plan.newSilent(), plan.unreported()),
                        plan.unregistered().stream(),
                        overview.trend().points().stream()
                                .flatMap(point -> Stream.concat(point.flows().stream(), point.entered().stream())),
                        plan.registered().stream(),
                        plan.flows().stream(),
                        plan.before().stream(),
                        plan.implemented().stream(),
                        plan.implementedTotal().stream(),
                        plan.work().stream(),
                        plan.solar().stream(),
                        plan.avoided().stream(),
                        plan.evidence().stream(),
                        stuck.byKind().stream(),
                        stuck.byAgency().stream(),
                        stuck.stages().stream().map(AllFigures::figure),
                        trust.byContradiction().stream(),
                        trust.lacking().stream(),
                        trust.agencies().stream().flatMap(share -> Stream.of(share.incomplete(), share.stale())),
                        trust.officers().stream().flatMap(share -> Stream.of(share.incomplete(), share.stale())),
                        overview.lenses().stream().flatMap(AllFigures::figures),
                        overview.smart().spans().values().stream().flatMap(AllFigures::figures),
                        overview.breakdown().lines().stream().map(AllFigures::figure))
                .flatMap(figures -> figures);
    }

    private static Stream<Figure> figures(LensFigures figures) {
        return Stream.concat(figures.lines().stream(), Stream.of(figures.all()))
                .flatMap(line -> Stream.of(Stream.of(line.projects()), line.capital().stream(), line.steps().stream())
                        .flatMap(each -> each));
    }

    private static Stream<Figure> figures(SmartTrend.Span span) {
        return Stream.concat(
                        span.points().stream()
                                .flatMap(point ->
                                        Stream.concat(Stream.of(point.all()), point.technologies().values().stream())),
                        span.technologies().values().stream())
                .map(SmartTrend.Levels::assessed);
    }

    private static Figure figure(Stuck.Stay stay) {
        return new Figure(stay.stage().name(), Unit.PROJECTS, stay.rows(), stay.projects(), BigDecimal.ZERO);
    }

    private static Figure figure(Breakdown.Line line) {
        return new Figure(line.value(), Unit.PROJECTS, line.rows(), line.projects(), BigDecimal.ZERO);
    }
}
