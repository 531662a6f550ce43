package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import org.greenregistry.insight.Figure;
import org.greenregistry.insight.Overview;
import org.greenregistry.insight.Stuck;
import org.greenregistry.insight.Unit;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** Block 2: stuck where? */
@org.springframework.stereotype.Component
class StuckPart {

    private final FigureWords words;

    StuckPart(FigureWords words) {
        this.words = words;
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
        if (!stuck.stages().isEmpty()) {
            section.add(funnel(stuck, url, locale));
        }
        return section;
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
        tile.add(words.lines(
                stuck.byKind(),
                url,
                locale,
                figure -> Wording.text(
                        locale, "project.obstacles.kind." + figure.key().substring("blocked.".length()))));
        tile.add(words.lines(stuck.byAgency(), url, locale, Figure::key));
        return tile.how("insight.blocked.how").done();
    }

    private String days(long days, Locale locale) {
        return words.amount(BigDecimal.valueOf(days), Unit.DAYS, locale);
    }

    /** Where the projects are on their way, and for how long. */
    private HtmlContainer funnel(Stuck stuck, OverviewUrl url, Locale locale) {
        var most = stuck.stages().stream().mapToLong(Stuck.Stay::projects).max().orElse(0);
        var table = new Table(
                Wording.text(locale, "insight.stages"),
                Stream.of("stage", "projects", "median", "worst")
                        .map(column -> Wording.text(locale, "insight.stages." + column))
                        .toList());
        stuck.stages()
                .forEach(stay -> table.row(
                        Wording.text(locale, "project.opening.stage." + stay.stage()),
                        Table.bar(
                                url.rows(stay.rows(), locale),
                                words.number(stay.projects(), locale),
                                stay.projects(),
                                most),
                        Tags.span(
                                "",
                                stay.medianDays() == null
                                        ? Wording.text(locale, "insight.unknown")
                                        : days(stay.medianDays(), locale)),
                        worst(stay.worst(), locale)));
        return table.done();
    }

    private Component worst(Stuck.@Nullable Longest worst, Locale locale) {
        return worst == null
                ? Tags.span("", Wording.text(locale, "insight.unknown"))
                : Tags.link(
                        "",
                        Lang.path(locale, "projects/" + worst.code()),
                        days(worst.days(), locale) + " · " + worst.code());
    }
}
