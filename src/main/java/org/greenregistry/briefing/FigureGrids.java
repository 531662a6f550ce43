package org.greenregistry.briefing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.greenregistry.briefing.Paper.Column;
import org.greenregistry.briefing.Paper.Grid;
import org.greenregistry.dossier.Flow;
import org.greenregistry.insight.Figure;
import org.greenregistry.insight.Overview;
import org.greenregistry.insight.OverviewWords;
import org.greenregistry.insight.Target;
import org.greenregistry.insight.TargetKey;
import org.greenregistry.insight.Unit;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** The figures of the plan as tables. */
@Component
class FigureGrids {

    private final PaperWords cells;
    private final OverviewWords words;

    FigureGrids(PaperWords cells, OverviewWords words) {
        this.cells = cells;
        this.words = words;
    }

    private static List<Column> columns(Locale locale) {
        return List.of(
                new Column(Wording.text(locale, "briefing.column.figure"), 44),
                new Column(Wording.text(locale, "briefing.column.value"), 20),
                new Column(Wording.text(locale, "briefing.column.unit"), 10, true),
                new Column(Wording.text(locale, "briefing.column.projects"), 10),
                new Column(Wording.text(locale, "briefing.column.before"), 20),
                new Column(Wording.text(locale, "briefing.column.change"), 22));
    }

    /** Stock, flows, implemented capital, starts: what a leader is asked first. */
    Grid main(Overview overview, Locale locale) {
        var plan = overview.plan();
        var rows = new ArrayList<List<Cell>>();
        rows.add(row(name("insight.valid", locale), plan.valid(), locale));
        plan.registered().forEach(figure -> rows.add(row(of("briefing.registered", figure, locale), figure, locale)));
        plan.unregistered().forEach(figure -> rows.add(row(beneath(figure, locale), figure, locale)));
        for (var kind : Flow.Kind.values()) {
            plan.flows(kind)
                    .forEach(figure -> rows.add(
                            row(of("briefing.flow." + kind, figure, locale), figure, plan.before(figure), locale)));
        }
        plan.implemented().forEach(figure -> rows.add(row(of("briefing.implemented", figure, locale), figure, locale)));
        plan.implementedTotal()
                .forEach(figure -> rows.add(row(of("briefing.implementedTotal", figure, locale), figure, locale)));
        rows.add(row(
                name("insight.started", locale),
                plan.started(),
                plan.startedBefore().sum(),
                locale));
        return new Grid(name("briefing.grid.main", locale), columns(locale), rows);
    }

    /** People, land and green effect; numbers of one name stand beside each other and are never added. */
    Grid more(Overview overview, Locale locale) {
        var plan = overview.plan();
        var rows = new ArrayList<List<Cell>>();
        plan.work().forEach(figure -> rows.add(row(of("insight.work", "insight.", figure, locale), figure, locale)));
        rows.add(row(name("insight.land", locale), plan.land(), locale));
        plan.solar().forEach(figure -> rows.add(row(of("insight.solar", "insight.", figure, locale), figure, locale)));
        plan.avoided()
                .forEach(figure -> rows.add(row(of("insight.avoided", "insight.", figure, locale), figure, locale)));
        plan.evidence()
                .forEach(figure -> rows.add(row(of("insight.evidence", "insight.", figure, locale), figure, locale)));
        var columns = Stream.concat(
                        columns(locale).stream().limit(3),
                        Stream.of(new Column(Wording.text(locale, "insight.figure.stating"), 10)))
                .toList();
        return new Grid(
                name("briefing.grid.more", locale),
                columns,
                rows.stream().map(row -> row.subList(0, columns.size())).toList());
    }

    private static String name(String key, Locale locale) {
        return Wording.text(locale, key);
    }

    /** What is only expected or announced; it is in no other figure. */
    private static String beneath(Figure figure, Locale locale) {
        return Wording.text(locale, "briefing.beneath") + " – "
                + Wording.text(locale, "insight." + figure.key().replaceAll("\\.[A-Z]{3}$", "")) + " ("
                + PaperWords.unit(figure.unit(), locale) + ")";
    }

    private static String of(String key, Figure figure, Locale locale) {
        return Wording.text(locale, key) + " (" + PaperWords.unit(figure.unit(), locale) + ")";
    }

    private static String of(String key, String prefix, Figure figure, Locale locale) {
        return Wording.text(locale, key) + " – " + Wording.text(locale, prefix + figure.key());
    }

    private List<Cell> row(String name, Figure figure, Locale locale) {
        return List.of(
                PaperWords.text(name),
                cells.stated(figure, locale),
                PaperWords.text(PaperWords.unit(figure.unit(), locale)),
                cells.number(figure.stating(), locale),
                Cell.NONE,
                Cell.NONE);
    }

    private List<Cell> row(String name, Figure figure, BigDecimal before, Locale locale) {
        return Stream.concat(
                        row(name, figure, locale).stream().limit(4),
                        Stream.of(
                                cells.amount(before, figure.unit(), locale),
                                PaperWords.text(words.change(figure.sum(), before, locale))))
                .toList();
    }

    /** The year against its targets. */
    Grid targets(Overview overview, Map<TargetKey, Target> set, Locale locale) {
        var rows = set.values().stream()
                .map(target -> {
                    var reached = overview.plan().reached(target.key());
                    var unit = target.key().unit();
                    return List.of(
                            PaperWords.text(Wording.text(locale, "insight.target." + target.key())),
                            cells.amount(reached, unit, locale),
                            cells.amount(target.amount(), unit, locale),
                            PaperWords.text(PaperWords.unit(unit, locale)),
                            cells.number(percent(reached, target.amount()), locale),
                            PaperWords.text(target.source()));
                })
                .toList();
        return new Grid(
                Wording.text(
                        locale,
                        "insight.targets.title",
                        String.valueOf(overview.question().period().year())),
                List.of(
                        new Column(Wording.text(locale, "insight.targets.key"), 30),
                        new Column(Wording.text(locale, "briefing.column.reached"), 20),
                        new Column(Wording.text(locale, "briefing.column.target"), 20),
                        new Column(Wording.text(locale, "briefing.column.unit"), 10, true),
                        new Column("%", 8),
                        new Column(Wording.text(locale, "insight.targets.source"), 36)),
                rows);
    }

    private static BigDecimal percent(BigDecimal reached, BigDecimal target) {
        return reached.movePointRight(2).divide(target, 0, RoundingMode.DOWN);
    }

    /** Counts with what they are called. */
    Grid counts(String captionKey, List<String> names, List<Figure> figures, Locale locale) {
        var rows = new ArrayList<List<Cell>>();
        for (var i = 0; i < figures.size(); i++) {
            rows.add(List.of(
                    PaperWords.text(names.get(i)), cells.number(figures.get(i).projects(), locale)));
        }
        return new Grid(
                Wording.text(locale, captionKey),
                List.of(
                        new Column(Wording.text(locale, "briefing.column.figure"), 60),
                        new Column(Wording.text(locale, "briefing.column.projects"), 12)),
                rows);
    }

    /** Days, where they are known. */
    Cell days(long days, Locale locale) {
        return cells.amount(BigDecimal.valueOf(days), Unit.DAYS, locale);
    }
}
