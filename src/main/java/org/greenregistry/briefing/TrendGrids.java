package org.greenregistry.briefing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.greenregistry.briefing.Paper.Block;
import org.greenregistry.briefing.Paper.Chart;
import org.greenregistry.briefing.Paper.Column;
import org.greenregistry.briefing.Paper.Grid;
import org.greenregistry.briefing.Paper.Series;
import org.greenregistry.dossier.Flow;
import org.greenregistry.insight.Figure;
import org.greenregistry.insight.Trend;
import org.greenregistry.insight.Unit;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** What came, went and moved on, quarter by quarter; each currency has a table of its own. */
@Component
class TrendGrids {

    private static final String ENTERED = "entered.";

    private final PaperWords cells;

    TrendGrids(PaperWords cells) {
        this.cells = cells;
    }

    List<Block> of(Trend trend, Locale locale) {
        if (trend.isNothing()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>(List.of(entered(trend, locale), chart(trend, locale)));
        trend.currencies().forEach(currency -> blocks.add(capital(trend, currency, locale)));
        return blocks;
    }

    private static String when(Trend.Point point, Locale locale) {
        return ReportPeriod.quarterOf(point.first()).text(locale);
    }

    private static String stage(Figure figure, Locale locale) {
        return Wording.text(locale, "project.opening.stage." + figure.key().substring(ENTERED.length()));
    }

    private static Column time(Locale locale) {
        return new Column(Wording.text(locale, "insight.trend.when"), 16);
    }

    private Grid entered(Trend trend, Locale locale) {
        var columns = new ArrayList<>(List.of(time(locale)));
        trend.points().getFirst().entered().forEach(figure -> columns.add(new Column(stage(figure, locale), 18)));
        return new Grid(
                Wording.text(locale, "insight.trend.entered"),
                columns,
                trend.points().stream()
                        .map(point -> row(
                                point,
                                point.entered().stream()
                                        .map(figure -> cells.number(figure.projects(), locale))
                                        .toList(),
                                locale))
                        .toList());
    }

    private static List<Cell> row(Trend.Point point, List<Cell> values, Locale locale) {
        var row = new ArrayList<Cell>();
        row.add(PaperWords.text(when(point, locale)));
        row.addAll(values);
        return row;
    }

    private Chart chart(Trend trend, Locale locale) {
        var stages = trend.points().getFirst().entered();
        return new Chart(
                Wording.text(locale, "insight.trend.entered"),
                PaperWords.unit(Unit.PROJECTS, locale),
                trend.points().stream().map(point -> when(point, locale)).toList(),
                IntStream.range(0, stages.size())
                        .mapToObj(at -> new Series(
                                stage(stages.get(at), locale),
                                trend.points().stream()
                                        .map(point -> point.entered().get(at).projects())
                                        .toList()))
                        .toList());
    }

    private Grid capital(Trend trend, String currency, Locale locale) {
        var columns = new ArrayList<>(List.of(time(locale)));
        for (var kind : Flow.Kind.values()) {
            columns.add(new Column(Wording.text(locale, "insight.flow." + kind), 20));
        }
        return new Grid(
                Wording.text(locale, "insight.trend.capital", currency),
                columns,
                trend.points().stream()
                        .map(point -> row(
                                point,
                                Arrays.stream(Flow.Kind.values())
                                        .map(kind -> cells.sum(point.flow(kind, currency), locale))
                                        .toList(),
                                locale))
                        .toList());
    }
}
