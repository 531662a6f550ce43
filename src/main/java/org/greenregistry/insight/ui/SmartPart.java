package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Nav;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.greenregistry.dossier.SmartTechnology;
import org.greenregistry.insight.Overview;
import org.greenregistry.insight.SmartTrend;
import org.greenregistry.insight.SmartTrend.Levels;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.shell.ChartDrawing;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** How the levels of smart production moved, by when they were assessed and by technology. */
@org.springframework.stereotype.Component
class SmartPart {

    private static final String ANCHOR = "#smart";

    private final FigureWords words;
    private final BlockFrame frame;

    SmartPart(FigureWords words, BlockFrame frame) {
        this.words = words;
        this.frame = frame;
    }

    /** One line of a table or one place of a chart. */
    private record Line(String name, Levels levels) {}

    HtmlContainer of(Overview overview, OverviewUrl url, Locale locale) {
        var section = Tags.section(ANCHOR.substring(1), "insight-block", Wording.text(locale, "insight.smart"));
        section.add(steps(url, locale), Tags.said("p", "muted", Wording.text(locale, "insight.smart.how")));
        if (overview.smart().by(url.smart()).isNothing()) {
            section.add(Tags.said("p", "muted", Wording.text(locale, "insight.smart.none")));
            BlockFrame.samples(url, ANCHOR, locale).ifPresent(section::add);
            return section;
        }
        var trend = listing(overview, url, locale);
        var technologies = technologies(overview, url, locale);
        section.add(
                url.tables() ? trend.table() : charts(overview, url, locale),
                frame.tools(Block.SMART, trend, url, ANCHOR, locale),
                technologies.table(),
                frame.files(Block.TECHNOLOGIES, technologies, url, locale));
        return section;
    }

    private static Nav steps(OverviewUrl url, Locale locale) {
        var steps = new Nav();
        steps.addClassName("tab-links");
        steps.getElement().setAttribute("aria-label", Wording.text(locale, "insight.smart"));
        for (var step : SmartTrend.Step.values()) {
            var link = Tags.link(
                    "", url.smart(step).href(locale) + ANCHOR, Wording.text(locale, "insight.smart.by." + step));
            if (step == url.smart()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            steps.add(link);
        }
        return steps;
    }

    /** Levels in one, projects in one of their own: they have no axis in common. */
    private Component charts(Overview overview, OverviewUrl url, Locale locale) {
        var lines = points(overview, url, locale);
        var levels = drawing(
                "insight.smart.levels",
                lines,
                List.of(
                        series("insight.smart.before", lines, Levels::meanBefore, url, locale),
                        series("insight.smart.after", lines, Levels::meanAfter, url, locale)),
                overview,
                url,
                locale);
        var assessed = drawing(
                "insight.smart.assessed",
                lines,
                List.of(series(
                        "insight.smart.assessed",
                        lines,
                        one -> BigDecimal.valueOf(one.assessed().projects()),
                        url,
                        locale)),
                overview,
                url,
                locale);
        var listing = listing(overview, url, locale);
        return Tags.tag(
                "div",
                "insight-charts",
                frame.chart(levels, listing, url, locale),
                frame.chart(assessed, listing, url, locale));
    }

    private ChartDrawing drawing(
            String key,
            List<Line> lines,
            List<ChartDrawing.Series> series,
            Overview overview,
            OverviewUrl url,
            Locale locale) {
        return new ChartDrawing(
                ChartDrawing.Kind.COLUMNS,
                Wording.text(locale, key),
                frame.note(overview, url, locale),
                lines.stream().map(Line::name).toList(),
                series);
    }

    private ChartDrawing.Series series(
            String key,
            List<Line> lines,
            Function<Levels, @Nullable BigDecimal> value,
            OverviewUrl url,
            Locale locale) {
        return new ChartDrawing.Series(
                Wording.text(locale, key),
                lines.stream()
                        .map(line -> {
                            var levels = line.levels();
                            var drawn = levels.assessed().isNothing() ? null : value.apply(levels);
                            return new ChartDrawing.Mark(
                                    drawn,
                                    drawn == null ? "–" : words.number(drawn, locale),
                                    drawn == null
                                            ? null
                                            : url.rows(levels.assessed().rows(), locale));
                        })
                        .toList());
    }

    private static List<Line> points(Overview overview, OverviewUrl url, Locale locale) {
        return overview.smart().by(url.smart()).points().stream()
                .map(point -> new Line(name(point, url.smart(), locale), point.all()))
                .toList();
    }

    private static String name(SmartTrend.Point point, SmartTrend.Step step, Locale locale) {
        return step == SmartTrend.Step.YEAR
                ? String.valueOf(point.first().getYear())
                : ReportPeriod.quarterOf(point.first()).text(locale);
    }

    Listing listing(Overview overview, OverviewUrl url, Locale locale) {
        var listing = heads("insight.smart", "insight.trend.when", locale);
        for (var technology : SmartTechnology.values()) {
            listing.number(word(technology, locale));
        }
        var span = overview.smart().by(url.smart());
        for (var point : span.points()) {
            var cells = cells(name(point, url.smart(), locale), point.all(), url, locale);
            point.technologies().values().forEach(levels -> cells.add(count(levels, url, locale)));
            listing.line(cells);
        }
        return listing;
    }

    Listing technologies(Overview overview, OverviewUrl url, Locale locale) {
        var listing = heads("insight.smart.technologies", "catalogue.facet.TECHNOLOGY", locale);
        overview.smart()
                .by(url.smart())
                .technologies()
                .forEach((technology, levels) -> listing.line(cells(word(technology, locale), levels, url, locale)));
        return listing;
    }

    private static Listing heads(String caption, String first, Locale locale) {
        return new Listing(Wording.text(locale, caption))
                .text(Wording.text(locale, first))
                .number(Wording.text(locale, "insight.smart.assessed"))
                .decimal(Wording.text(locale, "insight.smart.before"))
                .decimal(Wording.text(locale, "insight.smart.after"));
    }

    private static String word(SmartTechnology technology, Locale locale) {
        return Wording.text(locale, "project.digital.technologies." + technology);
    }

    private List<Listing.Cell> cells(String name, Levels levels, OverviewUrl url, Locale locale) {
        return new ArrayList<>(List.of(
                Listing.Cell.of(name),
                count(levels, url, locale),
                mean(levels.meanBefore(), locale),
                mean(levels.meanAfter(), locale)));
    }

    private Listing.Cell count(Levels levels, OverviewUrl url, Locale locale) {
        return levels.assessed().isNothing()
                ? Listing.Cell.number("–", 0, null)
                : Listing.Cell.number(
                        words.number(levels.assessed().projects(), locale),
                        levels.assessed().projects(),
                        url.rows(levels.assessed().rows(), locale));
    }

    private Listing.Cell mean(@Nullable BigDecimal mean, Locale locale) {
        return mean == null ? Listing.Cell.none("–") : Listing.Cell.number(words.number(mean, locale), mean, null);
    }
}
