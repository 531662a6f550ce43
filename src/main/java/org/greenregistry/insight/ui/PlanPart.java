package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.Flow;
import org.greenregistry.insight.Figure;
import org.greenregistry.insight.Overview;
import org.greenregistry.insight.Target;
import org.greenregistry.insight.TargetKey;
import org.greenregistry.insight.TargetService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** Block 1: on plan? */
@org.springframework.stereotype.Component
class PlanPart {

    private final FigureWords words;
    private final TargetService targets;
    private final Clock clock;

    PlanPart(FigureWords words, TargetService targets, Clock clock) {
        this.words = words;
        this.targets = targets;
        this.clock = clock;
    }

    /** What the year was to reach, as the asked book knew it. */
    private Map<TargetKey, Target> targets(OverviewUrl url) {
        var asOf = url.asked().filter().asOf();
        return targets.of(url.period().year(), asOf == null ? clock.instant() : asOf);
    }

    HtmlContainer of(Overview overview, OverviewUrl url, Locale locale) {
        var plan = overview.plan();
        var tiles = Tags.tag("div", "tiles");
        tiles.add(ofYear(overview, url, locale));
        tiles.add(stock(overview, url, locale));
        tiles.add(flow(Flow.Kind.NEW, overview, url, locale));
        tiles.add(flow(Flow.Kind.UP, overview, url, locale));
        tiles.add(flow(Flow.Kind.DOWN, overview, url, locale));
        tiles.add(implemented(overview, url, locale));
        tiles.add(started(overview, url, locale));
        tiles.add(list("insight.work", plan.work(), url, locale));
        tiles.add(new Tile("insight.land", locale)
                .main(url, plan.land(), words.sum(plan.land(), locale))
                .how("insight.land.how")
                .done());
        tiles.add(list("insight.solar", plan.solar(), url, locale));
        tiles.add(list("insight.avoided", plan.avoided(), url, locale));
        tiles.add(list("insight.evidence", plan.evidence(), url, locale));
        var section = Tags.section("plan", "insight-block", Wording.text(locale, "insight.plan"));
        section.add(tiles);
        return section;
    }

    /** The year against its targets, or that it has none and who can set them. */
    private HtmlContainer ofYear(Overview overview, OverviewUrl url, Locale locale) {
        var year = url.period().year();
        var set = targets(url);
        var tile = new Tile("insight.targets", locale);
        if (set.isEmpty()) {
            tile.note("insight.targets.none", String.valueOf(year));
        }
        set.values().forEach(target -> {
            var reached = overview.plan().reached(target.key());
            var percent = reached.movePointRight(2).divide(target.amount(), 0, RoundingMode.DOWN);
            var bar = Tags.tag("progress", "bar");
            bar.getElement()
                    .setAttribute("value", percent.min(BigDecimal.valueOf(100)).toPlainString())
                    .setAttribute("max", "100")
                    .setAttribute("aria-hidden", "true");
            tile.add(Tags.tag(
                    "div",
                    "target",
                    Tags.span("", Wording.text(locale, "insight.target." + target.key())),
                    Tags.span(
                            "tile-note",
                            Wording.text(
                                    locale,
                                    "insight.targets.reached",
                                    words.amount(reached, target.key().unit(), locale),
                                    words.amount(target.amount(), target.key().unit(), locale),
                                    words.number(percent, locale))),
                    bar));
        });
        if (Actor.current().is(Role.MANAGER)) {
            tile.add(Tags.link(
                    "",
                    Lang.path(locale, TargetService.PATH) + "?year=" + year,
                    Wording.text(locale, "insight.targets.set")));
        }
        return tile.how("insight.targets.how").done();
    }

    private HtmlContainer stock(Overview overview, OverviewUrl url, Locale locale) {
        var plan = overview.plan();
        var tile = new Tile("insight.valid", locale).main(url, plan.valid(), words.sum(plan.valid(), locale));
        plan.registered()
                .forEach(figure -> tile.add(Tags.tag(
                        "p",
                        "tile-line",
                        Tile.number(url, figure, words.sum(figure, locale), locale),
                        Tags.span("muted", " · " + words.projects(figure.projects(), locale)))));
        return tile.how(
                        "insight.valid.how",
                        leftOut(url, plan.silent(), locale),
                        leftOut(url, plan.announcedOnly(), locale))
                .done();
    }

    private Component leftOut(OverviewUrl url, Figure figure, Locale locale) {
        return Tags.tag(
                "p",
                "",
                Tile.number(
                        url,
                        figure,
                        Wording.text(
                                locale, "insight.leftOut." + figure.key(), words.projects(figure.projects(), locale)),
                        locale));
    }

    private HtmlContainer flow(Flow.Kind kind, Overview overview, OverviewUrl url, Locale locale) {
        var plan = overview.plan();
        var tile = new Tile("insight.flow." + kind, locale);
        var flows = plan.flows(kind);
        flows.forEach(figure -> tile.add(
                Tile.number(url, figure, words.sum(figure, locale), locale),
                Tags.said(
                        "p",
                        "tile-note",
                        words.projects(figure.projects(), locale) + " · "
                                + words.change(figure.sum(), plan.before(figure), locale))));
        if (flows.isEmpty()) {
            tile.note("insight.flow.none", url.period().text(locale));
        }
        return tile.how("insight.flow.how").done();
    }

    private HtmlContainer implemented(Overview overview, OverviewUrl url, Locale locale) {
        var plan = overview.plan();
        var tile = new Tile("insight.implemented", locale);
        plan.implemented()
                .forEach(figure -> tile.add(
                        Tile.number(url, figure, words.sum(figure, locale), locale),
                        Tags.said(
                                "p",
                                "tile-note",
                                Wording.text(
                                        locale, "insight.implemented.by", words.number(figure.projects(), locale)))));
        if (plan.implemented().isEmpty()) {
            tile.note("insight.implemented.none", url.period().text(locale));
        }
        plan.implementedTotal().forEach(figure -> tile.note("insight.implemented.total", words.sum(figure, locale)));
        return tile.how("insight.implemented.how").done();
    }

    private HtmlContainer started(Overview overview, OverviewUrl url, Locale locale) {
        var plan = overview.plan();
        return new Tile("insight.started", locale)
                .main(url, plan.started(), words.sum(plan.started(), locale))
                .line(
                        "tile-note",
                        Wording.text(
                                locale,
                                "insight.started.before",
                                words.projects(plan.startedBefore().projects(), locale)))
                .how("insight.started.how")
                .done();
    }

    /** Numbers that stand beside each other and are never added. */
    private HtmlContainer list(String key, List<Figure> figures, OverviewUrl url, Locale locale) {
        var tile = new Tile(key, locale);
        var lines = words.lines(figures, url, locale, figure -> Wording.text(locale, "insight." + figure.key()));
        return tile.add(lines).how(key + ".how").done();
    }
}
