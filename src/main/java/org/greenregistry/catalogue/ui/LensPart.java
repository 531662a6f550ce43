package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Nav;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.catalogue.Lens;
import org.greenregistry.catalogue.LensCoverage;
import org.greenregistry.catalogue.LensService;
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
        var heads = new ArrayList<>(List.of(
                LensWords.frame(lens, locale), Wording.text(locale, "catalogue.lens.projects")));
        heads.addAll(words.steps(locale));
        var table = new Table(heads);
        var open = url.with(lens.facet(), Set.of());
        var all = Set.copyOf(values.offered(lens.facet()));
        table.row(row(
                Tags.span("strong", Wording.text(locale, "catalogue.lens.any", LensWords.one(lens, locale))),
                coverage.all(),
                open.with(lens.facet(), all),
                locale));
        for (var line : coverage.lines()) {
            var name = values.word(lens.facet(), line.value(), locale);
            table.row(row(
                    url.filter().values(lens.facet()).contains(line.value())
                            ? Tags.span("strong", name)
                            : Tags.span("", name),
                    line,
                    open.with(lens.facet(), Set.of(line.value())),
                    locale));
        }
        var without = new ArrayList<Component>(List.of(
                Tags.span("", LensWords.not(lens, locale)), Tags.span("", String.valueOf(coverage.without()))));
        while (without.size() < heads.size()) {
            without.add(nothing());
        }
        table.row(without);
        var made = table.made();
        made.addClassName("lens-table");
        return Tags.tag(
                "section",
                "lens-part",
                Tags.said("h2", "small", words.scale(lens, locale).title()),
                made,
                Tags.said("p", "muted small", Wording.text(locale, "catalogue.lens.how")));
    }

    private static List<Component> row(Component name, LensCoverage.Line line, ListUrl rows, Locale locale) {
        var cells = new ArrayList<Component>(List.of(name, number(line.projects(), rows, locale)));
        for (var step : Evidence.values()) {
            cells.add(number(line.at(step), rows.with(Facet.PROOF, Set.of(step.code())), locale));
        }
        return cells;
    }

    private static Component number(long count, ListUrl rows, Locale locale) {
        return count == 0 ? nothing() : Tags.link("", rows.href(locale), String.valueOf(count));
    }

    private static Component nothing() {
        return Tags.span("muted nothing", "–");
    }
}
