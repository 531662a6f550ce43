package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Nav;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.insight.Overview;
import org.greenregistry.shell.ChartDrawing;
import org.greenregistry.shell.CopyTable;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.RegistryChart;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** What stands around each table of the overview: chart or table, the files, the clipboard, and what was counted. */
@org.springframework.stereotype.Component
class BlockFrame {

    private final ClockPart clocks;
    private final FacetValues values;
    private final Formats formats;

    BlockFrame(ClockPart clocks, FacetValues values, Formats formats) {
        this.clocks = clocks;
        this.values = values;
        this.formats = formats;
    }

    /** The two clocks in words. */
    String note(Overview overview, OverviewUrl url, Locale locale) {
        return clocks.said(overview, url, locale);
    }

    /** By what the book was narrowed, in words; empty for the whole book. */
    String narrowed(OverviewUrl url, Locale locale) {
        var filter = url.asked().filter();
        var words = Stream.concat(
                        filter.text().isEmpty() ? Stream.of() : Stream.of("“" + filter.text() + "”"),
                        Arrays.stream(Facet.values())
                                .filter(facet -> !filter.values(facet).isEmpty())
                                .map(facet -> narrowed(facet, url, locale)))
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? "" : Wording.text(locale, "insight.narrowed", words);
    }

    private String narrowed(Facet facet, OverviewUrl url, Locale locale) {
        return url.asked().filter().values(facet).stream()
                .map(value -> values.word(facet, value, locale))
                .collect(Collectors.joining(", ", Wording.text(locale, "catalogue.facet." + facet) + ": ", ""));
    }

    /** That samples count, in words; empty where they do not. */
    static String samples(OverviewUrl url, Locale locale) {
        var samples = url.asked().filter().samples();
        return samples == Samples.EXCLUDE ? "" : Wording.text(locale, "insight.samples." + samples);
    }

    /** Says that samples count, and leads to the page without them. */
    static Optional<HtmlContainer> withSamples(OverviewUrl url, Locale locale) {
        var asked = url.asked();
        var samples = asked.filter().samples();
        if (samples == Samples.EXCLUDE) {
            return Optional.empty();
        }
        var without = asked.with(asked.filter().withSamples(Samples.EXCLUDE));
        return Optional.of(Tags.tag(
                "div",
                "insight-samples row",
                Tags.span("chip on", Wording.text(locale, "catalogue.samples." + samples)),
                Tags.link("", url.asking(without).href(locale), Wording.text(locale, "greenDeal.samples.without"))));
    }

    /** A chart with its table within, or the table. */
    Component chart(ChartDrawing drawing, Listing listing, OverviewUrl url, Locale locale) {
        return url.tables() ? listing.table() : new RegistryChart(drawing, listing.table(), locale);
    }

    /**
     * Chart or table, copy, and files.
     *
     * @param anchor where the page is to stay, with its sign
     */
    Component tools(Block block, Listing listing, OverviewUrl url, String anchor, Locale locale) {
        var kinds = new Nav(
                choice("insight.show.chart", url.tables(false), !url.tables(), anchor, locale),
                choice("insight.show.table", url.tables(true), url.tables(), anchor, locale));
        kinds.addClassName("tab-links");
        kinds.getElement().setAttribute("aria-label", Wording.text(locale, "insight.show.as", listing.caption()));
        return Tags.tag("div", "block-tools", kinds, files(block, listing, url, locale));
    }

    private static Component choice(String key, OverviewUrl url, boolean current, String anchor, Locale locale) {
        var link = Tags.link("", url.href(locale) + anchor, Wording.text(locale, key));
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    /** The way to the same page with samples, for a block that is empty without them; none where they count already. */
    static Optional<Component> samples(OverviewUrl url, String anchor, Locale locale) {
        var asked = url.asked();
        var with = asked.with(asked.filter().withSamples(Samples.INCLUDE));
        return asked.filter().samples() == Samples.EXCLUDE
                ? Optional.of(Tags.tag(
                        "p",
                        "",
                        Tags.link(
                                "",
                                url.asking(with).href(locale) + anchor,
                                Wording.text(locale, "greenDeal.samples.with"))))
                : Optional.empty();
    }

    /** The files of a table, and its way to the clipboard. */
    HtmlContainer files(Block block, Listing listing, OverviewUrl url, Locale locale) {
        var files = files(block, listing.caption(), url, locale);
        files.add(new CopyTable(listing.caption(), listing.tabbed(formats, locale), locale));
        return files;
    }

    /** The files of a table that is not on the page. */
    HtmlContainer files(Block block, String caption, OverviewUrl url, Locale locale) {
        var files = Tags.tag("div", "block-files");
        for (var ending : OverviewFiles.ENDINGS) {
            var name = Wording.text(locale, "insight.file." + ending);
            var link = Tags.download("tool", href(block, ending, url, locale), name);
            link.getElement().setAttribute("aria-label", name + ": " + caption);
            files.add(link);
        }
        return files;
    }

    private static String href(Block block, String ending, OverviewUrl url, Locale locale) {
        return Lang.path(locale, "lists/" + OverviewUrl.PATH + "/" + block.code() + "." + ending) + "?" + url.query();
    }
}
