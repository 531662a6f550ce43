package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Nav;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.greenregistry.dossier.Flow;
import org.greenregistry.insight.Figure;
import org.greenregistry.insight.Overview;
import org.greenregistry.insight.Trend;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.shell.ChartDrawing;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** Of block 3: what came, went and moved on, quarter by quarter or month by month. */
@org.springframework.stereotype.Component
class TrendPart {

    private final FigureWords words;
    private final BlockFrame frame;

    TrendPart(FigureWords words, BlockFrame frame) {
        this.words = words;
        this.frame = frame;
    }

    HtmlContainer of(Overview overview, OverviewUrl url, Locale locale) {
        var trend = overview.trend();
        var section = Tags.section("trend", "insight-block", Wording.text(locale, "insight.trend"));
        section.add(steps(url, locale));
        if (trend.isNothing()) {
            section.add(Tags.said("p", "muted", Wording.text(locale, "insight.trend.none")));
            return section;
        }
        var listing = listing(overview, url, locale);
        section.add(
                url.tables() ? listing.table() : charts(overview, url, locale),
                frame.tools(Block.TREND, listing, url, "#trend", locale));
        return section;
    }

    private static Nav steps(OverviewUrl url, Locale locale) {
        var steps = new Nav();
        steps.addClassName("tab-links");
        steps.getElement().setAttribute("aria-label", Wording.text(locale, "insight.trend"));
        for (var step : Trend.Step.values()) {
            var link = Tags.link(
                    "", url.step(step).href(locale) + "#trend", Wording.text(locale, "insight.trend.by." + step));
            if (step == url.step()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            steps.add(link);
        }
        return steps;
    }

    /** Projects in one, capital of each currency in one of its own: they have no axis in common. */
    private Component charts(Overview overview, OverviewUrl url, Locale locale) {
        var charts = Tags.tag("div", "insight-charts");
        charts.add(chart(entered(overview, url, locale), url, locale));
        overview.trend()
                .currencies()
                .forEach(currency -> charts.add(chart(capital(currency, overview, url, locale), url, locale)));
        return charts;
    }

    /** With a table of the same numbers in its place where it cannot be drawn. */
    private Component chart(ChartDrawing drawing, OverviewUrl url, Locale locale) {
        var listing = new Listing(drawing.title()).text(Wording.text(locale, "insight.trend.when"));
        drawing.series().forEach(series -> listing.number(series.name()));
        for (var at = 0; at < drawing.categories().size(); at++) {
            var cells = new ArrayList<Listing.Cell>();
            cells.add(Listing.Cell.of(drawing.categories().get(at)));
            for (var series : drawing.series()) {
                var mark = series.marks().get(at);
                cells.add(mark.href() == null ? Listing.Cell.none("–") : Listing.Cell.link(mark.text(), mark.href()));
            }
            listing.line(cells);
        }
        return frame.chart(drawing, listing, url, locale);
    }

    private ChartDrawing entered(Overview overview, OverviewUrl url, Locale locale) {
        var points = overview.trend().points();
        var series = IntStream.range(0, points.getFirst().entered().size())
                .mapToObj(at -> series(
                        enteredName(points.getFirst().entered().get(at), locale),
                        points,
                        point -> point.entered().get(at),
                        1,
                        url,
                        locale))
                .toList();
        return drawing(
                ChartDrawing.Kind.COLUMNS,
                Wording.text(locale, "insight.trend.entered"),
                series,
                overview,
                url,
                locale);
    }

    private ChartDrawing capital(String currency, Overview overview, OverviewUrl url, Locale locale) {
        var points = overview.trend().points();
        var series = new ArrayList<ChartDrawing.Series>();
        for (var kind : Flow.Kind.values()) {
            series.add(series(
                    Wording.text(locale, "insight.flow." + kind),
                    points,
                    point -> point.flow(kind, currency),
                    kind == Flow.Kind.NEW || kind == Flow.Kind.UP ? 1 : -1,
                    url,
                    locale));
        }
        return drawing(
                ChartDrawing.Kind.STACKED,
                Wording.text(locale, "insight.trend.capital", currency),
                series,
                overview,
                url,
                locale);
    }

    private ChartDrawing drawing(
            ChartDrawing.Kind kind,
            String title,
            List<ChartDrawing.Series> series,
            Overview overview,
            OverviewUrl url,
            Locale locale) {
        var categories = overview.trend().points().stream()
                .map(point -> name(point, overview.trend().step(), locale))
                .toList();
        return new ChartDrawing(kind, title, frame.note(overview, url, locale), categories, series);
    }

    /** @param sign of what is drawn: what went hangs beneath the line */
    private ChartDrawing.Series series(
            String name,
            List<Trend.Point> points,
            Function<Trend.Point, Figure> figure,
            int sign,
            OverviewUrl url,
            Locale locale) {
        return new ChartDrawing.Series(
                name,
                points.stream()
                        .map(figure)
                        .map(one -> new ChartDrawing.Mark(
                                one.sum().multiply(BigDecimal.valueOf(sign)),
                                words.sum(one, locale),
                                one.isNothing() ? null : url.rows(one.rows(), locale)))
                        .toList());
    }

    private static String name(Trend.Point point, Trend.Step step, Locale locale) {
        return step == Trend.Step.QUARTER
                ? ReportPeriod.quarterOf(point.first()).text(locale)
                : ReducedDate.of(point.first()).text().substring("dd/".length());
    }

    private static String enteredName(Figure figure, Locale locale) {
        return Wording.text(locale, "project.opening.stage." + figure.key().substring("entered.".length()));
    }

    Listing listing(Overview overview, OverviewUrl url, Locale locale) {
        var trend = overview.trend();
        var listing =
                new Listing(Wording.text(locale, "insight.trend")).text(Wording.text(locale, "insight.trend.when"));
        trend.points().getFirst().entered().forEach(figure -> listing.number(enteredName(figure, locale)));
        for (var currency : trend.currencies()) {
            for (var kind : Flow.Kind.values()) {
                listing.number(Wording.text(locale, "insight.flow." + kind) + " (" + currency + ")");
            }
        }
        for (var point : trend.points()) {
            var cells = new ArrayList<Listing.Cell>();
            cells.add(Listing.Cell.of(name(point, trend.step(), locale)));
            point.entered()
                    .forEach(figure -> cells.add(cell(words.number(figure.projects(), locale), figure, url, locale)));
            for (var currency : trend.currencies()) {
                for (var kind : Flow.Kind.values()) {
                    var figure = point.flow(kind, currency);
                    cells.add(cell(figure.isNothing() ? "–" : words.sum(figure, locale), figure, url, locale));
                }
            }
            listing.line(cells);
        }
        return listing;
    }

    private static Listing.Cell cell(String text, Figure figure, OverviewUrl url, Locale locale) {
        return Listing.Cell.number(text, figure.sum(), figure.isNothing() ? null : url.rows(figure.rows(), locale));
    }
}
