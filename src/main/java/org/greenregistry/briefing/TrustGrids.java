package org.greenregistry.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.greenregistry.briefing.Paper.Block;
import org.greenregistry.briefing.Paper.Column;
import org.greenregistry.briefing.Paper.Grid;
import org.greenregistry.briefing.Paper.Sentence;
import org.greenregistry.insight.Overview;
import org.greenregistry.insight.Trust;
import org.greenregistry.project.ProjectWords;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** How far the book can be trusted. Authorities stand here, officers do not: a report is no grade of persons. */
@Component
class TrustGrids {

    private final FigureGrids grids;
    private final PaperWords cells;

    TrustGrids(FigureGrids grids, PaperWords cells) {
        this.grids = grids;
        this.cells = cells;
    }

    List<Block> of(Overview overview, Locale locale) {
        var trust = overview.trust();
        var blocks = new ArrayList<Block>();
        blocks.add(new Sentence(Wording.text(locale, "briefing.trust.complete", trust.percent())));
        blocks.add(grids.counts(
                "briefing.grid.trust",
                List.of(
                        Wording.text(locale, "insight.trust.incomplete"),
                        Wording.text(locale, "insight.contradictory"),
                        Wording.text(locale, "insight.stale")),
                List.of(trust.incomplete(), trust.contradictory(), trust.stale()),
                locale));
        if (!trust.byContradiction().isEmpty()) {
            blocks.add(grids.counts(
                    "insight.contradictory",
                    trust.byContradiction().stream()
                            .map(figure -> Wording.text(locale, "catalogue." + figure.key()))
                            .toList(),
                    trust.byContradiction(),
                    locale));
        }
        if (!trust.lacking().isEmpty()) {
            blocks.add(grids.counts(
                    "briefing.grid.lacking",
                    trust.lacking().stream()
                            .map(figure -> ProjectWords.label(figure.key(), locale))
                            .toList(),
                    trust.lacking(),
                    locale));
        }
        if (!trust.agencies().isEmpty()) {
            blocks.add(agencies(trust, locale));
        }
        return blocks;
    }

    private Grid agencies(Trust trust, Locale locale) {
        return new Grid(
                Wording.text(locale, "insight.trust.agencies"),
                List.of(
                        new Column(Wording.text(locale, "insight.trust.who"), 36),
                        new Column(Wording.text(locale, "insight.trust.projects"), 10),
                        new Column(Wording.text(locale, "briefing.column.percent"), 10),
                        new Column(Wording.text(locale, "insight.trust.incomplete"), 12),
                        new Column(Wording.text(locale, "insight.trust.contradictory"), 12),
                        new Column(Wording.text(locale, "insight.trust.stale"), 14)),
                trust.agencies().stream()
                        .map(share -> List.of(
                                PaperWords.text(cells.agency(share.key(), locale)),
                                cells.number(share.projects(), locale),
                                cells.number(share.percent(), locale),
                                cells.number(share.incomplete().projects(), locale),
                                cells.number(share.contradictory().projects(), locale),
                                cells.number(share.stale().projects(), locale)))
                        .toList());
    }
}
