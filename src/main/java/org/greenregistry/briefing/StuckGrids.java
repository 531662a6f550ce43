package org.greenregistry.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.greenregistry.briefing.Paper.Block;
import org.greenregistry.briefing.Paper.Chart;
import org.greenregistry.briefing.Paper.Column;
import org.greenregistry.briefing.Paper.Grid;
import org.greenregistry.briefing.Paper.Series;
import org.greenregistry.insight.Figure;
import org.greenregistry.insight.Overview;
import org.greenregistry.insight.Stuck;
import org.greenregistry.insight.Unit;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Where the work is stuck, as tables and bars. */
@Component
class StuckGrids {

    private final FigureGrids grids;
    private final PaperWords cells;

    StuckGrids(FigureGrids grids, PaperWords cells) {
        this.grids = grids;
        this.cells = cells;
    }

    Grid main(Overview overview, Locale locale) {
        var stuck = overview.stuck();
        var figures = List.of(stuck.blocked(), stuck.late(), stuck.held(), stuck.slow());
        var slow = Wording.text(locale, "insight.slow") + " ("
                + Wording.text(
                        locale,
                        "insight.slow.rule",
                        stuck.rule().months(),
                        stuck.rule().percent())
                + ")";
        var names = List.of(
                Wording.text(locale, "insight.blocked"),
                Wording.text(locale, "insight.late"),
                Wording.text(locale, "insight.held"),
                slow);
        return grids.counts("briefing.grid.stuck", names, figures, locale);
    }

    List<Block> all(Overview overview, Locale locale) {
        var stuck = overview.stuck();
        var blocks = new ArrayList<Block>(List.of(main(overview, locale)));
        if (!stuck.byKind().isEmpty()) {
            blocks.add(grids.counts(
                    "briefing.grid.obstacles",
                    stuck.byKind().stream().map(figure -> kind(figure, locale)).toList(),
                    stuck.byKind(),
                    locale));
        }
        if (!stuck.byAgency().isEmpty()) {
            blocks.add(grids.counts(
                    "briefing.grid.agencies",
                    stuck.byAgency().stream().map(Figure::key).toList(),
                    stuck.byAgency(),
                    locale));
        }
        if (!stuck.stages().isEmpty()) {
            blocks.add(stages(stuck, locale));
            blocks.add(chart(stuck, locale));
        }
        return blocks;
    }

    private static String kind(Figure figure, Locale locale) {
        return Wording.text(locale, "project.obstacles.kind." + figure.key().substring("blocked.".length()));
    }

    private Grid stages(Stuck stuck, Locale locale) {
        return new Grid(
                Wording.text(locale, "insight.stages"),
                List.of(
                        new Column(Wording.text(locale, "insight.stages.stage"), 30),
                        new Column(Wording.text(locale, "insight.stages.projects"), 12),
                        new Column(Wording.text(locale, "briefing.column.median"), 18),
                        new Column(Wording.text(locale, "briefing.column.worst"), 18),
                        new Column(Wording.text(locale, "briefing.column.code"), 16)),
                stuck.stages().stream().map(stay -> row(stay, locale)).toList());
    }

    private List<Cell> row(Stuck.Stay stay, Locale locale) {
        var worst = stay.worst();
        return List.of(
                PaperWords.text(stage(stay, locale)),
                cells.number(stay.projects(), locale),
                stay.medianDays() == null ? Cell.NONE : grids.days(stay.medianDays(), locale),
                worst == null ? Cell.NONE : grids.days(worst.days(), locale),
                worst == null ? Cell.NONE : PaperWords.text(worst.code()));
    }

    private static String stage(Stuck.Stay stay, Locale locale) {
        return Wording.text(locale, "project.opening.stage." + stay.stage());
    }

    Chart chart(Stuck stuck, Locale locale) {
        return new Chart(
                Wording.text(locale, "briefing.chart.stages"),
                PaperWords.unit(Unit.PROJECTS, locale),
                stuck.stages().stream().map(stay -> stage(stay, locale)).toList(),
                List.of(new Series(
                        Wording.text(locale, "insight.stages.projects"),
                        stuck.stages().stream().map(Stuck.Stay::projects).toList())));
    }
}
