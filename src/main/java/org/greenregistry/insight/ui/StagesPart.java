package org.greenregistry.insight.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.greenregistry.insight.Overview;
import org.greenregistry.insight.Stuck;
import org.greenregistry.insight.Unit;
import org.greenregistry.shell.ChartDrawing;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** Of block 2: how long projects stay at each stage. */
@org.springframework.stereotype.Component
class StagesPart {

    private final FigureWords words;
    private final BlockFrame frame;

    StagesPart(FigureWords words, BlockFrame frame) {
        this.words = words;
        this.frame = frame;
    }

    HtmlContainer of(Overview overview, OverviewUrl url, Locale locale) {
        var section = Tags.section("stages", "insight-block", Wording.text(locale, "insight.stages"));
        if (overview.stuck().stages().isEmpty()) {
            section.add(Tags.said("p", "muted", Wording.text(locale, "insight.stages.none")));
            return section;
        }
        var listing = listing(overview, url, locale);
        section.add(
                frame.chart(chart(overview, url, locale), listing, url, locale),
                frame.tools(Block.STAGES, listing, url, "#stages", locale));
        return section;
    }

    Listing listing(Overview overview, OverviewUrl url, Locale locale) {
        var listing = new Listing(Wording.text(locale, "insight.stages"))
                .text(Wording.text(locale, "insight.stages.stage"))
                .number(Wording.text(locale, "insight.stages.projects"))
                .number(Wording.text(locale, "insight.stages.median"))
                .number(Wording.text(locale, "insight.stages.worst"))
                .text(Wording.text(locale, "insight.stages.which"));
        overview.stuck()
                .stages()
                .forEach(stay -> listing.line(
                        Listing.Cell.of(name(stay, locale)),
                        Listing.Cell.number(
                                        words.number(stay.projects(), locale),
                                        stay.projects(),
                                        url.rows(stay.rows(), locale))
                                .withBar(stay.projects()),
                        days(stay.medianDays(), locale),
                        days(longest(stay), locale),
                        worst(stay.worst(), locale)));
        return listing;
    }

    private static String name(Stuck.Stay stay, Locale locale) {
        return Wording.text(locale, "project.opening.stage." + stay.stage());
    }

    private Listing.Cell days(@Nullable Long days, Locale locale) {
        return days == null
                ? Listing.Cell.none(Wording.text(locale, "insight.unknown"))
                : Listing.Cell.number(said(days, locale), days, null);
    }

    private String said(long days, Locale locale) {
        return words.amount(BigDecimal.valueOf(days), Unit.DAYS, locale);
    }

    private static Listing.Cell worst(Stuck.@Nullable Longest worst, Locale locale) {
        return worst == null
                ? Listing.Cell.none("–")
                : Listing.Cell.link(worst.code(), Lang.path(locale, "projects/" + worst.code()));
    }

    private static @Nullable Long longest(Stuck.Stay stay) {
        return stay.worst() == null ? null : stay.worst().days();
    }

    private ChartDrawing chart(Overview overview, OverviewUrl url, Locale locale) {
        var stays = overview.stuck().stages();
        return new ChartDrawing(
                ChartDrawing.Kind.BARS,
                Wording.text(locale, "insight.stages.chart"),
                frame.note(overview, url, locale),
                stays.stream().map(stay -> name(stay, locale)).toList(),
                List.of(
                        series("insight.stages.median", Stuck.Stay::medianDays, stays, url, locale),
                        series("insight.stages.worst", StagesPart::longest, stays, url, locale)));
    }

    private ChartDrawing.Series series(
            String key,
            Function<Stuck.Stay, @Nullable Long> days,
            List<Stuck.Stay> stays,
            OverviewUrl url,
            Locale locale) {
        return new ChartDrawing.Series(
                Wording.text(locale, key),
                stays.stream()
                        .map(stay -> mark(days.apply(stay), url.rows(stay.rows(), locale), locale))
                        .toList());
    }

    private ChartDrawing.Mark mark(@Nullable Long days, String href, Locale locale) {
        return days == null
                ? new ChartDrawing.Mark(null, Wording.text(locale, "insight.unknown"), href)
                : new ChartDrawing.Mark(BigDecimal.valueOf(days), said(days, locale), href);
    }
}
