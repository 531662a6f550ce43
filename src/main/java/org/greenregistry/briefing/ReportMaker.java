package org.greenregistry.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.greenregistry.briefing.Paper.Block;
import org.greenregistry.briefing.Paper.Heading;
import org.greenregistry.briefing.Paper.Sentence;
import org.greenregistry.insight.Dimension;
import org.greenregistry.insight.InsightService;
import org.greenregistry.insight.Overview;
import org.greenregistry.insight.OverviewWords;
import org.greenregistry.insight.TargetService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.JobProgress;
import org.springframework.stereotype.Component;

/** The report of the province on a quarter or a year: the four questions of the overview, and breakdowns. */
@Component
class ReportMaker implements PaperMaker {

    private static final List<Dimension> DIMENSIONS =
            List.of(Dimension.SECTION, Dimension.COUNTRY, Dimension.UNIT, Dimension.PARK);

    private final InsightService insight;
    private final TargetService targets;
    private final OverviewWords words;
    private final FigureGrids figures;
    private final StuckGrids stuck;
    private final ChangeGrids changes;
    private final LateGrids late;
    private final TrendGrids trend;
    private final TrustGrids trust;
    private final BreakdownGrids breakdowns;
    private final PaperNotes notes;
    private final Formats formats;

    ReportMaker(
            InsightService insight,
            TargetService targets,
            OverviewWords words,
            FigureGrids figures,
            StuckGrids stuck,
            ChangeGrids changes,
            LateGrids late,
            TrendGrids trend,
            TrustGrids trust,
            BreakdownGrids breakdowns,
            PaperNotes notes,
            Formats formats) {
        this.insight = insight;
        this.targets = targets;
        this.words = words;
        this.figures = figures;
        this.stuck = stuck;
        this.changes = changes;
        this.late = late;
        this.trend = trend;
        this.trust = trust;
        this.breakdowns = breakdowns;
        this.notes = notes;
        this.formats = formats;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.REPORT;
    }

    @Override
    public Paper make(PaperQuestion asked, Locale locale, JobProgress progress) {
        progress.step("briefing.step.count", DIMENSIONS.size() + 1L);
        var question = asked.question(formats.zone());
        var overview = insight.overview(question, DIMENSIONS.getFirst());
        progress.advance(1);
        var blocks = new ArrayList<Block>();
        blocks.add(new Sentence(words.sentence(overview, locale)));
        addPlan(blocks, overview, asked, locale);
        addHeading(blocks, "insight.stuck", locale);
        blocks.addAll(stuck.all(overview, locale));
        addHeading(blocks, "insight.changes", locale);
        addChanges(blocks, asked, locale);
        blocks.addAll(late.of(asked, locale));
        blocks.addAll(trend.of(overview.trend(), locale));
        addHeading(blocks, "insight.trust", locale);
        blocks.addAll(trust.of(overview, locale));
        addHeading(blocks, "insight.by", locale);
        for (var dimension : DIMENSIONS) {
            blocks.addAll(breakdowns.of(insight.overview(question, dimension).breakdown(), locale));
            progress.advance(1);
        }
        return new Paper(
                Wording.text(locale, "briefing.report"),
                Wording.text(locale, "briefing.report.subject", asked.period().text(locale)),
                notes.clocks(asked, locale),
                blocks,
                notes.of(asked, overview, locale),
                locale);
    }

    private static void addHeading(List<Block> blocks, String key, Locale locale) {
        blocks.add(new Heading(Wording.text(locale, key)));
    }

    private void addPlan(List<Block> blocks, Overview overview, PaperQuestion asked, Locale locale) {
        addHeading(blocks, "insight.plan", locale);
        var set = targets.of(asked.period().year(), asked.closing());
        if (set.isEmpty()) {
            blocks.add(new Sentence(Wording.text(
                    locale,
                    "insight.targets.none",
                    String.valueOf(asked.period().year()))));
        } else {
            blocks.add(figures.targets(overview, set, locale));
        }
        blocks.add(figures.main(overview, locale));
        blocks.add(figures.more(overview, locale));
    }

    private void addChanges(List<Block> blocks, PaperQuestion asked, Locale locale) {
        var before = asked.first().minusDays(1);
        var found = insight.changes(asked.filter(), formats.endOf(before), asked.closing());
        blocks.add(new Sentence(Wording.text(
                locale, "insight.changes.until", formats.date(before), formats.dateTime(asked.closing()))));
        if (found.lines().isEmpty()) {
            blocks.add(new Sentence(Wording.text(locale, "insight.changes.none")));
        } else {
            blocks.addAll(changes.of(found, locale));
        }
    }
}
