package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.Locale;
import org.greenregistry.dossier.Flow;
import org.greenregistry.insight.Figure;
import org.greenregistry.insight.Overview;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** The rest of block 1: what is there on the day, and what was adjusted and ended. */
@org.springframework.stereotype.Component
class StockPart {

    private final FigureWords words;

    StockPart(FigureWords words) {
        this.words = words;
    }

    HtmlContainer of(Overview overview, YearPlan year, OverviewUrl url, Locale locale) {
        var plan = overview.plan();
        var tiles = Tags.tag("div", "tiles");
        tiles.add(stock(overview, url, locale));
        if (!year.isEmpty()) {
            tiles.add(ofYear(year, locale));
        }
        tiles.add(flow(Flow.Kind.UP, overview, url, locale));
        tiles.add(flow(Flow.Kind.DOWN, overview, url, locale));
        tiles.add(flow(Flow.Kind.ENDED, overview, url, locale));
        tiles.add(words.list("insight.work", plan.work(), url, locale));
        tiles.add(land(plan.land(), url, locale));
        tiles.add(words.list("insight.solar", plan.solar(), url, locale));
        tiles.add(words.list("insight.evidence", plan.evidence(), url, locale));
        var section = Tags.section("stock", "insight-block", Wording.text(locale, "insight.stock"));
        section.add(tiles);
        return section;
    }

    private HtmlContainer land(Figure land, OverviewUrl url, Locale locale) {
        var tile = new Tile("insight.land", locale);
        if (land.isUnstated()) {
            tile.note("insight.list.none");
        } else {
            tile.main(url, land, words.sum(land, locale)).line("tile-note", words.stating(land, locale));
        }
        return tile.how("insight.land.how").done();
    }

    /** The year against all its targets, also those nothing counts towards yet. */
    private HtmlContainer ofYear(YearPlan year, Locale locale) {
        var tile = new Tile("insight.targets", locale);
        year.targets().forEach((key, target) -> {
            tile.line("", Wording.text(locale, "insight.target." + key));
            tile.note(
                    "insight.targets.reached",
                    words.amount(year.plan().reached(key), key.unit(), locale),
                    words.amount(target.amount(), key.unit(), locale));
            year.bar(key, words, locale).ifPresent(tile::add);
        });
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
        if (!plan.unregistered().isEmpty()) {
            tile.add(beneath(overview, url, locale));
        }
        return tile.how(
                        "insight.valid.how",
                        words.leftOut(url, plan.silent(), locale),
                        words.leftOut(url, plan.announcedOnly(), locale))
                .done();
    }

    /** What is only expected or announced; it is in no other figure. */
    private Component beneath(Overview overview, OverviewUrl url, Locale locale) {
        return Tags.tag(
                "div",
                "tile-beneath",
                Tags.said("p", "tile-note", Wording.text(locale, "insight.only")),
                words.lines(
                        overview.plan().unregistered(),
                        url,
                        locale,
                        figure -> Wording.text(locale, "insight." + figure.key().replaceAll("\\.[A-Z]{3}$", ""))));
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
}
