package org.greenregistry.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.greenregistry.dossier.Flow;
import org.greenregistry.dossier.Held;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Stage;
import org.greenregistry.insight.Breakdown;
import org.greenregistry.insight.Dimension;
import org.greenregistry.insight.Figure;
import org.greenregistry.insight.Overview;
import org.greenregistry.insight.Trend;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/** Counts trend and funnel again over the contents of a book. */
final class TrendRecount {

    private TrendRecount() {}

    static void of(Overview overview, List<ProjectContent> book) {
        overview.trend().points().forEach(point -> {
            for (var kind : Flow.Kind.values()) {
                for (var currency : List.of("VND", "USD", "EUR")) {
                    flow(point, kind, currency, book);
                }
            }
            point.entered().forEach(figure -> entered(point, figure, book));
        });
        if (overview.breakdown().dimension() == Dimension.STAGE) {
            funnel(overview, book);
        }
    }

    private static void flow(Trend.Point point, Flow.Kind kind, String currency, List<ProjectContent> book) {
        Predicate<Flow> here =
                flow -> flow.kind() == kind && currency.equals(flow.currency()) && isIn(point, flow.on());
        var figure = point.flow(kind, currency);
        assertThat(figure.sum())
                .as("%s of %s", figure.key(), point.first())
                .isEqualByComparingTo(book.stream()
                        .flatMap(content -> content.flows().stream())
                        .filter(here)
                        .map(Flow::amount)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(figure.projects())
                .isEqualTo(book.stream()
                        .filter(content -> content.flows().stream().anyMatch(here))
                        .count());
    }

    private static void entered(Trend.Point point, Figure figure, List<ProjectContent> book) {
        var stage = Stage.valueOf(figure.key().substring("entered.".length()));
        assertThat(figure.projects())
                .as("%s in %s", figure.key(), point.first())
                .isEqualTo(book.stream()
                        .filter(content -> content.history().stream()
                                .anyMatch(held -> held.stage() == stage && isIn(point, held.since())))
                        .count());
    }

    private static boolean isIn(Trend.Point point, @Nullable ReducedDate date) {
        return date != null
                && !date.first().isBefore(point.first())
                && !date.first().isAfter(point.last());
    }

    private static void funnel(Overview overview, List<ProjectContent> book) {
        var day = overview.question().day();
        for (var stage : Stage.values()) {
            assertThat(overview.breakdown().lines().stream()
                            .filter(line -> line.value().equals(stage.name()))
                            .mapToLong(Breakdown.Line::projects)
                            .sum())
                    .as("%s on %s", stage, day)
                    .isEqualTo(book.stream()
                            .filter(content -> stageOn(content, day) == stage)
                            .count());
        }
    }

    private static @Nullable Stage stageOn(ProjectContent content, LocalDate day) {
        return content.history().stream()
                .filter(held -> held.since() == null || !held.since().first().isAfter(day))
                .reduce((first, second) -> second)
                .map(Held::stage)
                .orElse(null);
    }
}
