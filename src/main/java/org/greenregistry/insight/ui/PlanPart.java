package org.greenregistry.insight.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Locale;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.Flow;
import org.greenregistry.insight.Figure;
import org.greenregistry.insight.Overview;
import org.greenregistry.insight.TargetKey;
import org.greenregistry.insight.TargetService;
import org.greenregistry.report.Deadlines;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** Block 1: on plan? What a council asks for first; the rest is {@link StockPart}. */
@org.springframework.stereotype.Component
class PlanPart {

    private final FigureWords words;
    private final PlanListing listing;
    private final BlockFrame frame;
    private final Deadlines deadlines;

    PlanPart(FigureWords words, PlanListing listing, BlockFrame frame, Deadlines deadlines) {
        this.words = words;
        this.listing = listing;
        this.frame = frame;
        this.deadlines = deadlines;
    }

    HtmlContainer of(Overview overview, YearPlan year, OverviewUrl url, Locale locale) {
        var tiles = Tags.tag("div", "tiles lead-tiles");
        fresh(overview, year, url, locale).forEach(tiles::add);
        tiles.add(implemented(overview, year, url, locale));
        tiles.add(started(overview, year, url, locale));
        tiles.add(words.list("insight.avoided", overview.plan().avoided(), url, locale));
        var section = Tags.section("plan", "insight-block", Wording.text(locale, "insight.plan"));
        section.add(tiles, foot(overview, year, url, locale));
        return section;
    }

    /** That the year has no targets, and who can set them; and the files. */
    private HtmlContainer foot(Overview overview, YearPlan year, OverviewUrl url, Locale locale) {
        var targets = Tags.tag("p", "muted");
        if (year.isEmpty()) {
            targets.add(Tags.span("", Wording.text(locale, "insight.targets.none", String.valueOf(year.year())) + " "));
        }
        if (Actor.current().is(Role.MANAGER)) {
            targets.add(Tags.link(
                    "",
                    Lang.path(locale, TargetService.PATH) + "?year=" + year.year(),
                    Wording.text(locale, "insight.targets.set")));
        }
        return Tags.tag(
                "div",
                "block-tools",
                targets,
                frame.files(Block.PLAN, listing.of(overview, year, url, locale), url, locale));
    }

    /** Of each currency a tile: they are never added. */
    private List<HtmlContainer> fresh(Overview overview, YearPlan year, OverviewUrl url, Locale locale) {
        var flows = overview.plan().flows(Flow.Kind.NEW);
        if (flows.isEmpty()) {
            var tile = new Tile("insight.flow.NEW", locale)
                    .note("insight.flow.none", url.period().text(locale));
            return List.of(tile.how("insight.flow.how", newSilent(overview, url, locale))
                    .done());
        }
        return flows.stream()
                .map(figure -> fresh(figure, overview, year, url, locale))
                .toList();
    }

    private HtmlContainer fresh(Figure figure, Overview overview, YearPlan year, OverviewUrl url, Locale locale) {
        var tile = new Tile("insight.new." + figure.unit(), locale).main(url, figure, words.sum(figure, locale));
        TargetKey.ofFigure(figure.key())
                .flatMap(key -> year.bar(key, words, locale))
                .ifPresent(tile::add);
        return tile.line(
                        "tile-note",
                        words.projects(figure.projects(), locale) + " · "
                                + words.change(figure.sum(), overview.plan().before(figure), locale))
                .how("insight.flow.how", newSilent(overview, url, locale))
                .done();
    }

    private HtmlContainer newSilent(Overview overview, OverviewUrl url, Locale locale) {
        return words.leftOut(url, overview.plan().newSilent(), locale);
    }

    private HtmlContainer implemented(Overview overview, YearPlan year, OverviewUrl url, Locale locale) {
        var plan = overview.plan();
        var tile = new Tile("insight.implemented", locale);
        plan.implemented().forEach(figure -> {
            tile.add(Tile.number(url, figure, words.sum(figure, locale), locale));
            TargetKey.ofFigure(figure.key())
                    .flatMap(key -> year.bar(key, words, locale))
                    .ifPresent(tile::add);
            tile.note("insight.implemented.by", words.number(figure.projects(), locale));
        });
        if (plan.implemented().isEmpty()) {
            tile.note("insight.implemented.none", url.period().text(locale));
        }
        plan.implementedTotal().forEach(figure -> tile.note("insight.implemented.total", words.sum(figure, locale)));
        return tile.add(unreported(overview, url, locale))
                .how("insight.implemented.how")
                .done();
    }

    /** Who has still to report, and until when. */
    private HtmlContainer unreported(Overview overview, OverviewUrl url, Locale locale) {
        var figure = overview.plan().unreported();
        var due = words.day(deadlines.of(url.period()));
        var text = Wording.text(
                locale,
                figure.isNothing() ? "insight.unreported.none" : "insight.unreported",
                words.projects(figure.projects(), locale),
                due);
        return Tags.tag(
                "p",
                "tile-note",
                figure.isNothing() ? Tags.span("", text) : Tags.link("", url.rows(figure.rows(), locale), text));
    }

    private HtmlContainer started(Overview overview, YearPlan year, OverviewUrl url, Locale locale) {
        var plan = overview.plan();
        var tile = new Tile("insight.started", locale).main(url, plan.started(), words.sum(plan.started(), locale));
        year.bar(TargetKey.STARTED, words, locale).ifPresent(tile::add);
        return tile.note(
                        "insight.started.before",
                        words.projects(plan.startedBefore().projects(), locale))
                .how("insight.started.how")
                .done();
    }
}
