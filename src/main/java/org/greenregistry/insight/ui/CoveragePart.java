package org.greenregistry.insight.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Nav;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.catalogue.Lens;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.insight.Figure;
import org.greenregistry.insight.LensFigures;
import org.greenregistry.insight.Overview;
import org.greenregistry.insight.Unit;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** What the valid projects serve, frame by frame: how many, with how much capital, how far proved, and the gaps. */
@Component
class CoveragePart {

    static final String ANCHOR = "lens";

    private final FigureWords words;
    private final FacetValues values;
    private final BlockFrame frame;

    CoveragePart(FigureWords words, FacetValues values, BlockFrame frame) {
        this.words = words;
        this.values = values;
        this.frame = frame;
    }

    HtmlContainer of(Overview overview, OverviewUrl url, Locale locale) {
        var figures = figures(overview, url);
        var section = Tags.section(ANCHOR, "insight-block", Wording.text(locale, "insight.lens"));
        section.add(tabs(url, locale), Tags.said("p", "muted", Wording.text(locale, "insight.lens.how")));
        if (figures.all().isGap()) {
            section.add(Tags.said("p", "", Wording.text(locale, "insight.lens.none")));
            BlockFrame.samples(url, "#" + ANCHOR, locale).ifPresent(section::add);
        } else {
            section.add(
                    listing(figures, line -> !line.isGap(), url, locale).table(),
                    frame.files(Block.LENS, listing(overview, url, locale), url, locale));
        }
        gaps(figures, section, locale);
        section.add(ways(figures, url, locale));
        return section;
    }

    private static LensFigures figures(Overview overview, OverviewUrl url) {
        return overview.lenses().stream()
                .filter(one -> one.lens() == url.lens())
                .findFirst()
                .orElseThrow();
    }

    private static Nav tabs(OverviewUrl url, Locale locale) {
        var tabs = new Nav();
        tabs.addClassName("tab-links");
        tabs.getElement().setAttribute("aria-label", Wording.text(locale, "insight.lens"));
        for (var lens : Lens.values()) {
            var tab = Tags.link(
                    "",
                    url.lens(lens).href(locale) + "#" + ANCHOR,
                    Wording.text(locale, "catalogue.lens.short." + lens));
            if (lens == url.lens()) {
                tab.getElement().setAttribute("aria-current", "true");
            }
            tabs.add(tab);
        }
        return tabs;
    }

    private void gaps(LensFigures figures, HtmlContainer section, Locale locale) {
        var gaps = figures.lines().stream()
                .filter(LensFigures.Line::isGap)
                .map(line -> values.word(figures.lens().facet(), line.value(), locale))
                .collect(Collectors.joining(", "));
        if (!gaps.isEmpty()) {
            section.add(Tags.said("p", "gaps", Wording.text(locale, "greenDeal.gaps", gaps)));
        }
        if (figures.without() > 0) {
            section.add(Tags.said(
                    "p",
                    "muted",
                    Wording.text(locale, "insight.by.without", words.projects(figures.without(), locale))));
        }
    }

    /** The same projects on the map with those that serve nothing of it, and what the public reads. */
    private static HtmlContainer ways(LensFigures figures, OverviewUrl url, Locale locale) {
        var counted = figures.all().projects().rows().having();
        var map = url.rows(url.asked().filter().having(counted), locale) + "&view=map&lens="
                + url.lens().code();
        return Tags.tag(
                "p",
                "row",
                Tags.link("", map, Wording.text(locale, "greenDeal.map")),
                Tags.link("", greenDeal(url, locale), Wording.text(locale, "insight.lens.greenDeal")));
    }

    private static String greenDeal(OverviewUrl url, Locale locale) {
        var path = Lang.path(locale, "green-deal");
        var samples = url.asked().filter().samples();
        return samples == Samples.INCLUDE ? path + "?samples=" + samples.value() : path;
    }

    /**
     * With gaps, and those that serve nothing, as lines, which the page says in sentences: a file is read without them.
     */
    Listing listing(Overview overview, OverviewUrl url, Locale locale) {
        var figures = figures(overview, url);
        var listing = listing(figures, line -> true, url, locale);
        if (figures.without() > 0) {
            var cells = new ArrayList<>(List.of(
                    Listing.Cell.of(Wording.text(locale, "figures.unsaid")),
                    Listing.Cell.number(words.number(figures.without(), locale), figures.without(), null)));
            while (cells.size() < listing.columns().size()) {
                cells.add(Listing.Cell.none(""));
            }
            listing.line(cells);
        }
        return listing;
    }

    private Listing listing(LensFigures figures, Predicate<LensFigures.Line> shown, OverviewUrl url, Locale locale) {
        var name = Wording.text(locale, "catalogue.facet." + figures.lens().facet());
        var used = figures.all().capital().stream().map(Figure::unit).toList();
        var listing = new Listing(Wording.text(locale, "insight.by.caption", name))
                .text(name)
                .number(Wording.text(locale, "insight.lens.projects"));
        used.forEach(currency -> listing.number(Wording.text(locale, "insight.by.registered", currency.name())));
        LensFigures.STEPS.forEach(step -> listing.number(Wording.text(locale, "project.claims.step." + step)));
        figures.lines().stream()
                .filter(shown)
                .forEach(line -> listing.line(
                        cells(line, values.word(figures.lens().facet(), line.value(), locale), used, url, locale)));
        return listing.line(cells(figures.all(), Wording.text(locale, "insight.lens.all"), used, url, locale));
    }

    private List<Listing.Cell> cells(
            LensFigures.Line line, String name, List<Unit> used, OverviewUrl url, Locale locale) {
        var cells = new ArrayList<>(List.of(Listing.Cell.of(name), number(line.projects(), url, locale)));
        used.forEach(currency -> cells.add(line.capital().stream()
                .filter(figure -> figure.unit() == currency)
                .findFirst()
                .map(figure ->
                        Listing.Cell.number(words.sum(figure, locale), figure.sum(), url.rows(figure.rows(), locale)))
                .orElseGet(() -> Listing.Cell.none("–"))));
        line.steps().forEach(step -> cells.add(number(step, url, locale)));
        return cells;
    }

    private Listing.Cell number(Figure figure, OverviewUrl url, Locale locale) {
        return figure.isNothing()
                ? Listing.Cell.number("–", 0, null)
                : Listing.Cell.number(
                        words.number(figure.projects(), locale), figure.projects(), url.rows(figure.rows(), locale));
    }
}
