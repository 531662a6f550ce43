package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Nav;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.insight.Breakdown;
import org.greenregistry.insight.Dimension;
import org.greenregistry.insight.Overview;
import org.greenregistry.insight.Unit;
import org.greenregistry.shell.ChartDrawing;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** The projects by one dimension after the other. */
@org.springframework.stereotype.Component
class BreakdownPart {

    private static final List<String> CURRENCIES = List.of("VND", "USD", "EUR");

    /** More bars than this nobody compares. */
    private static final int MOST_BARS = 20;

    /** As they are offered: those that ask for the same in two ways stand together. */
    private static final List<List<Dimension>> TABS = List.of(
            List.of(Dimension.STAGE),
            List.of(Dimension.SECTION),
            List.of(Dimension.CATEGORY),
            List.of(Dimension.COUNTRY, Dimension.OWNER),
            List.of(Dimension.UNIT, Dimension.DISTRICT),
            List.of(Dimension.PARK),
            List.of(Dimension.TAXONOMY),
            List.of(Dimension.CERTIFICATE));

    private final FigureWords words;
    private final FacetValues values;
    private final BlockFrame frame;

    BreakdownPart(FigureWords words, FacetValues values, BlockFrame frame) {
        this.words = words;
        this.values = values;
        this.frame = frame;
    }

    HtmlContainer of(Overview overview, OverviewUrl url, Locale locale) {
        var breakdown = overview.breakdown();
        var section = Tags.section("by", "insight-block", Wording.text(locale, "insight.by"));
        section.add(tabs(url, locale));
        if (breakdown.lines().isEmpty()) {
            section.add(Tags.said("p", "muted", Wording.text(locale, "insight.by.none")));
        } else {
            var listing = listing(overview, url, locale);
            section.add(frame.chart(chart(overview, url, locale), listing, url, locale));
            if (breakdown.lines().size() > MOST_BARS && !url.tables()) {
                section.add(Tags.said("p", "muted", Wording.text(locale, "insight.by.bars", MOST_BARS)));
            }
            section.add(frame.tools(Block.BREAKDOWN, listing, url, "#by", locale));
        }
        if (breakdown.without() > 0 && !(url.tables() && breakdown.isShort())) {
            section.add(Tags.said(
                    "p",
                    "muted",
                    Wording.text(locale, "insight.by.without", words.projects(breakdown.without(), locale))));
        }
        return section;
    }

    private static Nav tabs(OverviewUrl url, Locale locale) {
        var tabs = new Nav();
        tabs.addClassName("tab-links");
        tabs.getElement().setAttribute("aria-label", Wording.text(locale, "insight.by"));
        for (var group : TABS) {
            tabs.add(
                    group.size() == 1
                            ? tab(group.getFirst(), facetWord(group.getFirst(), locale), url, locale)
                            : grouped(group, url, locale));
        }
        return tabs;
    }

    private static Component grouped(List<Dimension> group, OverviewUrl url, Locale locale) {
        var made = Tags.tag(
                "span", "tab-group", Tags.span("", Wording.text(locale, "insight.by.group." + group.getFirst())));
        group.forEach(dimension ->
                made.add(tab(dimension, Wording.text(locale, "insight.by.short." + dimension), url, locale)));
        return made;
    }

    private static Component tab(Dimension dimension, String text, OverviewUrl url, Locale locale) {
        var tab = Tags.link("", url.by(dimension).href(locale) + "#by", text);
        if (dimension == url.by()) {
            tab.getElement().setAttribute("aria-current", "true");
        }
        return tab;
    }

    private static String facetWord(Dimension dimension, Locale locale) {
        return Wording.text(locale, "catalogue.facet." + dimension.facet());
    }

    private static String caption(Breakdown breakdown, Locale locale) {
        return breakdown.dimension().isOfValid()
                ? Wording.text(locale, "insight.by.caption", facetWord(breakdown.dimension(), locale))
                : Wording.text(locale, "insight.by.funnel");
    }

    private String name(Breakdown breakdown, Breakdown.Line line, Locale locale) {
        return values.word(breakdown.dimension().facet(), line.value(), locale);
    }

    Listing listing(Overview overview, OverviewUrl url, Locale locale) {
        var breakdown = overview.breakdown();
        var used = CURRENCIES.stream().filter(breakdown::has).toList();
        var listing = new Listing(caption(breakdown, locale))
                .text(facetWord(breakdown.dimension(), locale))
                .number(Wording.text(locale, "insight.stages.projects"));
        used.forEach(currency -> listing.number(Wording.text(locale, "insight.by.registered", currency)));
        for (var line : breakdown.lines()) {
            var cells = new ArrayList<Listing.Cell>();
            cells.add(Listing.Cell.of(name(breakdown, line, locale)));
            cells.add(Listing.Cell.number(
                            words.number(line.projects(), locale), line.projects(), url.rows(line.rows(), locale))
                    .withBar(line.projects()));
            used.forEach(currency -> cells.add(amount(line.registered(), currency, locale)));
            listing.line(cells);
        }
        if (breakdown.isShort()) {
            var cells = new ArrayList<Listing.Cell>();
            cells.add(Listing.Cell.of(Wording.text(locale, "figures.unsaid")));
            cells.add(Listing.Cell.number(words.number(breakdown.without(), locale), breakdown.without(), null));
            used.forEach(currency -> cells.add(amount(breakdown.registeredWithout(), currency, locale)));
            listing.line(cells);
        }
        return listing;
    }

    private Listing.Cell amount(Map<String, BigDecimal> registered, String currency, Locale locale) {
        var sum = registered.get(currency);
        return sum == null
                ? Listing.Cell.none("–")
                : Listing.Cell.number(words.amount(sum, Unit.valueOf(currency), locale), sum, null);
    }

    private ChartDrawing chart(Overview overview, OverviewUrl url, Locale locale) {
        var breakdown = overview.breakdown();
        var lines = breakdown.lines().stream().limit(MOST_BARS).toList();
        var marks = lines.stream()
                .map(line -> new ChartDrawing.Mark(
                        BigDecimal.valueOf(line.projects()),
                        words.number(line.projects(), locale),
                        url.rows(line.rows(), locale)))
                .toList();
        return new ChartDrawing(
                ChartDrawing.Kind.BARS,
                caption(breakdown, locale),
                frame.note(overview, url, locale),
                lines.stream().map(line -> name(breakdown, line, locale)).toList(),
                List.of(new ChartDrawing.Series(Wording.text(locale, "insight.stages.projects"), marks)));
    }
}
