package org.greenregistry.briefing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.greenregistry.briefing.Paper.Block;
import org.greenregistry.briefing.Paper.Column;
import org.greenregistry.briefing.Paper.Grid;
import org.greenregistry.insight.Changes;
import org.greenregistry.insight.Unit;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What changed in the book, counted and by row. */
@Component
class ChangeGrids {

    private final PaperWords cells;

    ChangeGrids(PaperWords cells) {
        this.cells = cells;
    }

    List<Block> of(Changes changes, Locale locale) {
        return List.of(counts(changes, locale), lines(changes, locale));
    }

    private Grid counts(Changes changes, Locale locale) {
        var counts = changes.counts();
        return new Grid(
                Wording.text(locale, "briefing.grid.changes"),
                List.of(
                        new Column(Wording.text(locale, "briefing.column.kind"), 30),
                        new Column(Wording.text(locale, "briefing.column.lines"), 12),
                        new Column(Wording.text(locale, "insight.changes.amount"), 44)),
                Arrays.stream(Changes.Kind.values())
                        .map(kind -> List.of(
                                PaperWords.text(kind(kind, locale)),
                                cells.number(counts.getOrDefault(kind, 0L), locale),
                                PaperWords.text(sums(changes, kind, locale))))
                        .toList());
    }

    private static String kind(Changes.Kind kind, Locale locale) {
        return Wording.text(locale, "briefing.change." + kind);
    }

    /** Each currency apart. */
    private String sums(Changes changes, Changes.Kind kind, Locale locale) {
        return changes.sums(kind).entrySet().stream()
                .map(sum -> cells.amount(sum.getValue(), Unit.valueOf(sum.getKey()), locale)
                        .shown())
                .collect(Collectors.joining(", "));
    }

    private Grid lines(Changes changes, Locale locale) {
        return new Grid(
                Wording.text(locale, "briefing.grid.lines"),
                List.of(
                        new Column(Wording.text(locale, "briefing.column.code"), 16),
                        new Column(Wording.text(locale, "briefing.column.kind"), 18),
                        new Column(Wording.text(locale, "insight.changes.before"), 24),
                        new Column(Wording.text(locale, "insight.changes.after"), 24),
                        new Column(Wording.text(locale, "insight.changes.amount"), 20),
                        new Column(Wording.text(locale, "briefing.column.unit"), 10, true)),
                changes.lines().stream().map(line -> row(line, locale)).toList());
    }

    private List<Cell> row(Changes.Line line, Locale locale) {
        var currency = line.currency();
        return List.of(
                PaperWords.text(line.code()),
                PaperWords.text(kind(line.kind(), locale)),
                state(line, line.before(), locale),
                state(line, line.after(), locale),
                currency == null ? Cell.NONE : cells.amount(line.amount(), Unit.valueOf(currency), locale),
                PaperWords.text(currency));
    }

    /** The stage, or of a change of capital the capital. */
    private Cell state(Changes.Line line, Changes.@Nullable Standing standing, Locale locale) {
        if (standing == null) {
            return Cell.NONE;
        }
        var currency = line.currency();
        if (currency != null) {
            return cells.amount(
                    standing.registered().getOrDefault(currency, BigDecimal.ZERO), Unit.valueOf(currency), locale);
        }
        return standing.stage() == null
                ? Cell.NONE
                : PaperWords.text(Wording.text(locale, "project.opening.stage." + standing.stage()));
    }
}
