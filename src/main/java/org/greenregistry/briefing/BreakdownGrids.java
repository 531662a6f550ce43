package org.greenregistry.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.greenregistry.briefing.Paper.Block;
import org.greenregistry.briefing.Paper.Chart;
import org.greenregistry.briefing.Paper.Column;
import org.greenregistry.briefing.Paper.Grid;
import org.greenregistry.briefing.Paper.Series;
import org.greenregistry.insight.Breakdown;
import org.greenregistry.insight.Unit;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** The valid projects by one dimension, as a table and bars. */
@Component
class BreakdownGrids {

    private static final List<String> CURRENCIES = List.of("VND", "USD", "EUR");
    private static final int BARS = 12;

    private final PaperWords cells;

    BreakdownGrids(PaperWords cells) {
        this.cells = cells;
    }

    List<Block> of(Breakdown breakdown, Locale locale) {
        if (breakdown.lines().isEmpty()) {
            return List.of();
        }
        return List.of(grid(breakdown, locale), chart(breakdown, locale));
    }

    private static String name(Breakdown breakdown, Locale locale) {
        return Wording.text(locale, "catalogue.facet." + breakdown.dimension().facet());
    }

    private Grid grid(Breakdown breakdown, Locale locale) {
        var used = CURRENCIES.stream().filter(breakdown::has).toList();
        var columns = new ArrayList<>(List.of(
                new Column(name(breakdown, locale), 40),
                new Column(Wording.text(locale, "briefing.column.projects"), 10)));
        used.forEach(currency -> columns.add(new Column(Wording.text(locale, "insight.by.registered", currency), 20)));
        var rows = new ArrayList<List<Cell>>();
        breakdown
                .lines()
                .forEach(line ->
                        rows.add(row(word(breakdown, line, locale), line.projects(), line.registered(), used, locale)));
        if (breakdown.isShort()) {
            rows.add(row(
                    Wording.text(locale, "figures.unsaid"),
                    breakdown.without(),
                    breakdown.registeredWithout(),
                    used,
                    locale));
        }
        return new Grid(Wording.text(locale, "insight.by.caption", name(breakdown, locale)), columns, rows);
    }

    private List<Cell> row(
            String name, long projects, Map<String, BigDecimal> registered, List<String> used, Locale locale) {
        var row = new ArrayList<Cell>();
        row.add(PaperWords.text(name));
        row.add(cells.number(projects, locale));
        used.forEach(currency -> {
            var sum = registered.get(currency);
            row.add(sum == null ? Cell.NONE : cells.amount(sum, Unit.valueOf(currency), locale));
        });
        return row;
    }

    private String word(Breakdown breakdown, Breakdown.Line line, Locale locale) {
        return cells.value(breakdown.dimension().facet(), line.value(), locale);
    }

    private Chart chart(Breakdown breakdown, Locale locale) {
        var most = breakdown.lines().stream().limit(BARS).toList();
        var title = Wording.text(locale, "briefing.chart.by", name(breakdown, locale));
        var more = breakdown.lines().size() - most.size();
        return new Chart(
                more == 0 ? title : Wording.text(locale, "briefing.chart.more", title, most.size(), more),
                PaperWords.unit(Unit.PROJECTS, locale),
                most.stream().map(line -> word(breakdown, line, locale)).toList(),
                List.of(new Series(
                        Wording.text(locale, "briefing.column.projects"),
                        most.stream().map(Breakdown.Line::projects).toList())));
    }
}
