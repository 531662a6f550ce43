package org.greenregistry.insight.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.greenregistry.insight.Figure;
import org.greenregistry.insight.Overview;
import org.greenregistry.insight.Plan;
import org.greenregistry.insight.TargetKey;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** All figures of block 1 as one table; none is added to another. */
@Component
class PlanListing {

    private final FigureWords words;

    PlanListing(FigureWords words) {
        this.words = words;
    }

    Listing of(Overview overview, YearPlan year, OverviewUrl url, Locale locale) {
        var listing = new Listing(Wording.text(locale, "insight.plan"))
                .text(Wording.text(locale, "insight.figure.name"))
                .text(Wording.text(locale, "insight.figure.unit"))
                .decimal(Wording.text(locale, "insight.figure.sum"))
                .number(Wording.text(locale, "insight.stages.projects"))
                .number(Wording.text(locale, "insight.figure.stating"))
                .decimal(Wording.text(locale, "insight.figure.before"))
                .decimal(Wording.text(locale, "insight.figure.target"))
                .decimal(Wording.text(locale, "insight.figure.reached"));
        figures(overview.plan()).forEach(figure -> listing.line(line(figure, overview.plan(), year, url, locale)));
        return listing;
    }

    private static Stream<Figure> figures(Plan plan) {
        return Stream.of(
                        Stream.of(plan.valid()),
                        plan.registered().stream(),
                        Stream.of(plan.silent(), plan.announcedOnly()),
                        plan.unregistered().stream(),
                        plan.flows().stream(),
                        Stream.of(plan.newSilent()),
                        plan.implemented().stream(),
                        plan.implementedTotal().stream(),
                        Stream.of(plan.unreported(), plan.started()),
                        plan.work().stream(),
                        Stream.of(plan.land()),
                        plan.solar().stream(),
                        plan.avoided().stream(),
                        plan.evidence().stream())
                .flatMap(figures -> figures);
    }

    private List<Listing.Cell> line(Figure figure, Plan plan, YearPlan year, OverviewUrl url, Locale locale) {
        var target = TargetKey.ofFigure(figure.key()).map(year.targets()::get);
        return List.of(
                Listing.Cell.of(name(figure, locale)),
                Listing.Cell.of(Wording.text(locale, "insight.figure.unit." + figure.unit())),
                figure.isUnstated()
                        ? Listing.Cell.none(words.stated(figure, locale))
                        : Listing.Cell.number(words.sum(figure, locale), figure.sum(), href(figure, url, locale)),
                Listing.Cell.number(words.number(figure.projects(), locale), figure.projects(), null),
                Listing.Cell.number(words.number(figure.stating(), locale), figure.stating(), null),
                before(figure, plan),
                target.map(set -> number(set.amount())).orElseGet(() -> Listing.Cell.none("")),
                target.map(set -> number(plan.reached(set.key()))).orElseGet(() -> Listing.Cell.none("")));
    }

    /** Says also what nobody states: its sum is an empty cell. */
    private String name(Figure figure, Locale locale) {
        var name = Wording.text(locale, "insight.figure." + nameKey(figure));
        return figure.isUnstated() ? name + " – " + words.stated(figure, locale) : name;
    }

    private static String href(Figure figure, OverviewUrl url, Locale locale) {
        return url.rows(figure.rows(), locale);
    }

    /** Figures that differ in their currency only have one name; the currency is the unit. */
    private static String nameKey(Figure figure) {
        return figure.key().replaceAll("\\.(?:VND|USD|EUR)$", "");
    }

    private static Listing.Cell before(Figure figure, Plan plan) {
        if (figure.key().equals(plan.started().key())) {
            return number(plan.startedBefore().sum());
        }
        return figure.key().startsWith("flow.") ? number(plan.before(figure)) : Listing.Cell.none("");
    }

    private static Listing.Cell number(BigDecimal value) {
        return Listing.Cell.number(value.toPlainString(), value, null);
    }
}
