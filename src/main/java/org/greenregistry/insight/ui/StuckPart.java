package org.greenregistry.insight.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.greenregistry.insight.Figure;
import org.greenregistry.insight.Overview;
import org.greenregistry.insight.Stuck;
import org.greenregistry.insight.Unit;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** Block 2: stuck where? */
@org.springframework.stereotype.Component
class StuckPart {

    private final FigureWords words;
    private final BlockFrame frame;

    StuckPart(FigureWords words, BlockFrame frame) {
        this.words = words;
        this.frame = frame;
    }

    HtmlContainer of(Overview overview, OverviewUrl url, Locale locale) {
        var stuck = overview.stuck();
        var section = Tags.section("stuck", "insight-block", Wording.text(locale, "insight.stuck"));
        var tiles = Tags.tag("div", "tiles");
        tiles.add(blocked(stuck, url, locale));
        tiles.add(one("insight.late", stuck.late(), url, locale));
        tiles.add(one("insight.held", stuck.held(), url, locale));
        tiles.add(new Tile("insight.slow", locale)
                .main(url, stuck.slow(), words.sum(stuck.slow(), locale))
                .note("insight.slow.rule", stuck.rule().months(), stuck.rule().percent())
                .how("insight.slow.how")
                .done());
        section.add(tiles);
        section.add(frame.files(Block.STUCK, listing(overview, url, locale), url, locale));
        return section;
    }

    /** The figures of this block as a table. */
    Listing listing(Overview overview, OverviewUrl url, Locale locale) {
        var stuck = overview.stuck();
        var listing = new Listing(Wording.text(locale, "insight.stuck"))
                .text(Wording.text(locale, "insight.figure.name"))
                .number(Wording.text(locale, "insight.stages.projects"));
        listing.line(cells(Wording.text(locale, "insight.blocked"), stuck.blocked(), url, locale));
        stuck.byKind().forEach(figure -> listing.line(cells("– " + kind(figure, locale), figure, url, locale)));
        stuck.byAgency().forEach(figure -> listing.line(cells("– " + figure.key(), figure, url, locale)));
        listing.line(cells(Wording.text(locale, "insight.late"), stuck.late(), url, locale));
        listing.line(cells(Wording.text(locale, "insight.held"), stuck.held(), url, locale));
        listing.line(cells(Wording.text(locale, "insight.slow"), stuck.slow(), url, locale));
        return listing;
    }

    private List<Listing.Cell> cells(String name, Figure figure, OverviewUrl url, Locale locale) {
        return List.of(
                Listing.Cell.of(name),
                Listing.Cell.number(
                        words.number(figure.projects(), locale), figure.projects(), url.rows(figure.rows(), locale)));
    }

    private static String kind(Figure figure, Locale locale) {
        return Wording.text(locale, "project.obstacles.kind." + figure.key().substring("blocked.".length()));
    }

    private HtmlContainer one(String key, Figure figure, OverviewUrl url, Locale locale) {
        return new Tile(key, locale)
                .main(url, figure, words.sum(figure, locale))
                .how(key + ".how")
                .done();
    }

    private HtmlContainer blocked(Stuck stuck, OverviewUrl url, Locale locale) {
        var tile = new Tile("insight.blocked", locale).main(url, stuck.blocked(), words.sum(stuck.blocked(), locale));
        var longest = stuck.longest();
        if (longest != null) {
            tile.add(Tags.tag(
                    "p",
                    "tile-note",
                    Tags.link(
                            "",
                            Lang.path(locale, "projects/" + longest.code()),
                            Wording.text(
                                    locale,
                                    "insight.blocked.longest",
                                    days(longest.days(), locale),
                                    Wording.text(locale, "project.obstacles.kind." + longest.about())))));
        }
        tile.add(words.lines(stuck.byKind(), url, locale, figure -> kind(figure, locale)));
        tile.add(words.lines(stuck.byAgency(), url, locale, Figure::key));
        return tile.how("insight.blocked.how").done();
    }

    private String days(long days, Locale locale) {
        return words.amount(BigDecimal.valueOf(days), Unit.DAYS, locale);
    }
}
