package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.catalogue.Lens;
import org.greenregistry.catalogue.LensCoverage;
import org.greenregistry.catalogue.LensService;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** What the map is looked at through: the choice, and as a table all that its colours tell. */
@org.springframework.stereotype.Component
class LensPart {

    private final LensService lenses;
    private final LensWords words;
    private final FacetValues values;

    LensPart(LensService lenses, LensWords words, FacetValues values) {
        this.lenses = lenses;
        this.words = words;
        this.values = values;
    }

    Nav choice(ListUrl url, Locale locale) {
        var choice = new Nav(Tags.span("muted", Wording.text(locale, "catalogue.lens")));
        choice.addClassNames("tab-links", "lens-choice");
        choice.getElement().setAttribute("aria-label", Wording.text(locale, "catalogue.lens"));
        choice.add(choice(null, Wording.text(locale, "catalogue.lens.none"), url, locale));
        for (var lens : Lens.values()) {
            choice.add(choice(lens, Wording.text(locale, "catalogue.lens.short." + lens), url, locale));
        }
        return choice;
    }

    private static Component choice(@Nullable Lens lens, String text, ListUrl url, Locale locale) {
        var link = Tags.link("", url.through(lens).href(locale), text);
        if (lens == url.lens()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    /** One line for each value; each number narrows the map to its projects. */
    HtmlContainer table(ListUrl url, Lens lens, Locale locale) {
        var coverage = lenses.coverage(url.filter(), lens);
        var table = new Table(List.of(
                LensWords.frame(lens, locale),
                Wording.text(locale, "catalogue.lens.projects"),
                Wording.text(locale, "catalogue.facet.PROOF")));
        var open = url.with(lens.facet(), Set.of());
        table.row(row(
                Tags.span("strong", Wording.text(locale, "catalogue.lens.any", LensWords.one(lens, locale))),
                coverage.all(),
                open.with(lens.facet(), Set.copyOf(values.offered(lens.facet()))),
                locale));
        for (var line : coverage.lines()) {
            var isChosen = url.filter().values(lens.facet()).contains(line.value());
            var name = Tags.span(isChosen ? "strong" : "", values.word(lens.facet(), line.value(), locale));
            table.row(row(name, line, open.with(lens.facet(), Set.of(line.value())), locale));
        }
        table.row(List.of(
                Tags.span("", LensWords.not(lens, locale)),
                Tags.span("", String.valueOf(coverage.without())),
                Tags.span("", "")));
        return framed(table.made(), coverage, url, locale);
    }

    private HtmlContainer framed(HtmlContainer table, LensCoverage coverage, ListUrl url, Locale locale) {
        table.setClassName("table lens-table");
        var part = Tags.tag("section", "lens-part");
        part.getElement()
                .setAttribute("aria-label", words.scale(coverage.lens(), locale).title());
        if (coverage.all().projects() == 0 && url.filter().samples() == Samples.EXCLUDE) {
            var samples = url.with(url.filter().withSamples(Samples.INCLUDE));
            part.add(Tags.tag(
                    "p", "note", Tags.link("", samples.href(locale), Wording.text(locale, "catalogue.lens.samples"))));
        }
        part.add(table, Tags.said("p", "muted small", Wording.text(locale, "catalogue.lens.how")));
        return part;
    }

    private List<Component> row(Component name, LensCoverage.Line line, ListUrl rows, Locale locale) {
        if (line.projects() == 0) {
            return List.of(
                    name,
                    Tags.span("muted nothing", "–"),
                    Tags.span("muted", Wording.text(locale, "catalogue.lens.gap")));
        }
        var steps = Tags.tag("span", "lens-steps");
        for (var step : Evidence.values()) {
            if (line.at(step) > 0) {
                steps.add(step(step, line.at(step), rows, locale));
            }
        }
        return List.of(name, Tags.link("", rows.href(locale), String.valueOf(line.projects())), steps);
    }

    /** In the colour of the map, and in words for those who do not see it. */
    private HtmlContainer step(Evidence step, long count, ListUrl rows, Locale locale) {
        var said = Wording.text(locale, "catalogue.lens.at", words.step(step, locale), count);
        var link = Tags.link("", rows.with(Facet.PROOF, Set.of(step.code())).href(locale), "");
        var dot = Tags.sign("lens-dot", "");
        dot.addClassName("step-" + Heap.place(step));
        link.add(dot, Tags.span("", String.valueOf(count)));
        link.getElement().setAttribute("aria-label", said);
        link.getElement().setAttribute("title", said);
        return link;
    }
}
