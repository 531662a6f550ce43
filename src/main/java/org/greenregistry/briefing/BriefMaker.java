package org.greenregistry.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.greenregistry.briefing.Paper.Block;
import org.greenregistry.briefing.Paper.Sentence;
import org.greenregistry.insight.Dimension;
import org.greenregistry.insight.InsightService;
import org.greenregistry.insight.OverviewWords;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.JobProgress;
import org.springframework.stereotype.Component;

/** What a leader takes into a meeting: one page. */
@Component
class BriefMaker implements PaperMaker {

    private static final int NOTES = 4;

    private final InsightService insight;
    private final OverviewWords words;
    private final FigureGrids figures;
    private final StuckGrids stuck;
    private final PaperNotes notes;
    private final Formats formats;

    BriefMaker(
            InsightService insight,
            OverviewWords words,
            FigureGrids figures,
            StuckGrids stuck,
            PaperNotes notes,
            Formats formats) {
        this.insight = insight;
        this.words = words;
        this.figures = figures;
        this.stuck = stuck;
        this.notes = notes;
        this.formats = formats;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.BRIEF;
    }

    @Override
    public Paper make(PaperQuestion asked, Locale locale, JobProgress progress) {
        progress.step("briefing.step.count", 1);
        var overview = insight.overview(asked.question(formats.zone()), Dimension.SECTION);
        progress.advance(1);
        var blocks = new ArrayList<Block>(List.of(
                new Sentence(words.sentence(overview, locale)),
                figures.main(overview, locale),
                stuck.main(overview, locale)));
        if (!overview.stuck().stages().isEmpty()) {
            blocks.add(stuck.chart(overview.stuck(), locale));
        }
        return new Paper(
                Wording.text(locale, "briefing.brief"),
                Wording.text(locale, "briefing.report.subject", asked.period().text(locale)),
                notes.clocks(asked, locale),
                blocks,
                notes.of(asked, locale).subList(0, NOTES),
                locale);
    }
}
