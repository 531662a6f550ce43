package org.greenregistry.briefing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.greenregistry.briefing.Paper.Block;
import org.greenregistry.briefing.Paper.Column;
import org.greenregistry.briefing.Paper.Grid;
import org.greenregistry.insight.ClosingService;
import org.greenregistry.insight.InsightService;
import org.greenregistry.insight.LateEntries;
import org.greenregistry.insight.Unit;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/**
 * Documents of this period and the one before that were recorded after those were closed: apart, in no figure twice.
 */
@Component
class LateGrids {

    private final InsightService insight;
    private final ClosingService closings;
    private final PaperWords cells;
    private final Formats formats;

    LateGrids(InsightService insight, ClosingService closings, PaperWords cells, Formats formats) {
        this.insight = insight;
        this.closings = closings;
        this.cells = cells;
        this.formats = formats;
    }

    List<Block> of(PaperQuestion asked, Locale locale) {
        return Stream.of(asked.period(), asked.period().previous())
                .flatMap(period -> closings.last(period, asked.closing()).stream())
                .filter(closing -> closing.at().isBefore(asked.closing()))
                .map(closing -> insight.late(asked.filter(), closing, asked.closing()))
                .filter(late -> !late.lines().isEmpty())
                .<Block>map(late -> grid(late, locale))
                .toList();
    }

    private Grid grid(LateEntries late, Locale locale) {
        var closing = late.closing();
        return new Grid(
                Wording.text(
                        locale, "briefing.grid.late", closing.period().text(locale), formats.dateTime(closing.at())),
                List.of(
                        new Column(Wording.text(locale, "briefing.column.code"), 16),
                        new Column(Wording.text(locale, "insight.late.kind"), 18),
                        new Column(Wording.text(locale, "insight.late.subject"), 30),
                        new Column(Wording.text(locale, "insight.late.day"), 14),
                        new Column(Wording.text(locale, "insight.changes.amount"), 20),
                        new Column(Wording.text(locale, "briefing.column.unit"), 10, true)),
                late.lines().stream().map(line -> row(line, locale)).toList());
    }

    private List<Cell> row(LateEntries.Line line, Locale locale) {
        var said = line.said();
        var currency = said.currency();
        return List.of(
                PaperWords.text(line.code()),
                PaperWords.text(Wording.text(locale, "insight.late." + line.kind())),
                PaperWords.text(subject(said, locale)),
                new Cell.Day(said.day(), formats.date(said.day())),
                currency == null ? Cell.NONE : cells.amount(line.difference(), Unit.valueOf(currency), locale),
                PaperWords.text(currency));
    }

    private static String subject(LateEntries.Said said, Locale locale) {
        return Wording.text(
                locale,
                "insight.late.subject." + said.subject(),
                said.stage() == null ? "" : Wording.text(locale, "project.opening.stage." + said.stage()),
                said.report() == null ? "" : said.report().text(locale));
    }
}
