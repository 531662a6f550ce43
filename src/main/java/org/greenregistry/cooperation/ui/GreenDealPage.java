package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.ProjectQuery;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** How many projects serve each area, objective and goal, how well that is proved, and which have none. */
@org.springframework.stereotype.Component
class GreenDealPage {

    private static final List<Facet> LENSES =
            List.of(Facet.GREEN_DEAL, Facet.EU_OBJECTIVE, Facet.TAXONOMY, Facet.SDG, Facet.CBAM);

    /** Parameter of the address; the same as of lists. */
    static final String SAMPLES = "samples";

    private final CatalogueService catalogue;
    private final FacetValues values;

    GreenDealPage(CatalogueService catalogue, FacetValues values) {
        this.catalogue = catalogue;
        this.values = values;
    }

    /** @param samples whether projects made up for demonstration count */
    Div of(boolean samples, Locale locale) {
        var all = ProjectFilter.ALL.withSamples(samples ? Samples.INCLUDE : Samples.EXCLUDE);
        var lead = new Paragraph(Wording.text(locale, "greenDeal.lead"));
        lead.addClassName("lead");
        var page = new Div(
                new H1(Wording.text(locale, "greenDeal.title")),
                lead,
                Tags.said("p", "muted", Wording.text(locale, "greenDeal.how")),
                Tags.tag("p", "", choice(samples, locale)));
        page.addClassNames("page", "insight", "green-deal");
        var counts = catalogue.counts(all);
        LENSES.forEach(lens -> page.add(section(lens, all, counts.getOrDefault(lens, Map.of()), locale)));
        return page;
    }

    private static Component choice(boolean samples, Locale locale) {
        var path = Lang.path(locale, GreenDealView.PATH);
        return samples
                ? Tags.link("", path, Wording.text(locale, "greenDeal.samples.without"))
                : Tags.link(
                        "",
                        path + "?" + SAMPLES + "=" + Samples.INCLUDE.value(),
                        Wording.text(locale, "greenDeal.samples.with"));
    }

    private HtmlContainer section(Facet lens, ProjectFilter all, Map<String, Long> counts, Locale locale) {
        var name = Wording.text(locale, "catalogue.facet." + lens);
        var section = Tags.section("by-" + lens.parameter(), "insight-block", name);
        var steps = values.offered(Facet.PROOF);
        var heads = new ArrayList<>(List.of(name, Wording.text(locale, "greenDeal.projects")));
        steps.forEach(step -> heads.add(values.word(Facet.PROOF, step, locale)));
        var table = PlainTable.of(heads.toArray(String[]::new));
        var gaps = new ArrayList<String>();
        for (var value : values.offered(lens)) {
            var words = values.word(lens, value, locale);
            long count = counts.getOrDefault(value, 0L);
            if (count == 0) {
                gaps.add(words);
            } else {
                table.row(row(all.with(lens, Set.of(value)), words, count, steps, locale));
            }
        }
        if (gaps.size() < values.offered(lens).size()) {
            section.add(table.made());
        }
        if (!gaps.isEmpty()) {
            section.add(Tags.said("p", "gaps", Wording.text(locale, "greenDeal.gaps", String.join(", ", gaps))));
        }
        return section;
    }

    private Component[] row(ProjectFilter filter, String words, long count, List<String> steps, Locale locale) {
        var proofs = catalogue.counts(filter).getOrDefault(Facet.PROOF, Map.of());
        var cells = new ArrayList<Component>(List.of(Tags.span("", words), number(count, filter, locale)));
        steps.forEach(step ->
                cells.add(number(proofs.getOrDefault(step, 0L), filter.with(Facet.PROOF, Set.of(step)), locale)));
        return cells.toArray(Component[]::new);
    }

    static boolean asksForSamples(List<String> sent) {
        return sent.contains(Samples.INCLUDE.value());
    }

    /** A number that opens its rows. */
    private static Component number(long count, ProjectFilter filter, Locale locale) {
        return count == 0
                ? Tags.span("muted nothing", "–")
                : Tags.link(
                        "",
                        Lang.path(locale, "projects") + "?" + CatalogueParameters.write(ProjectQuery.of(filter)),
                        String.valueOf(count));
    }
}
