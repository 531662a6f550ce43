package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.greenregistry.access.Actor;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.catalogue.Lens;
import org.greenregistry.catalogue.LensCoverage;
import org.greenregistry.catalogue.LensService;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.ProjectQuery;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** How many projects serve each area, objective and goal, how well that is proved, and which have none. */
@org.springframework.stereotype.Component
class GreenDealPage {

    /** The best first. */
    private static final List<Evidence> STEPS = List.of(Evidence.values()).reversed();

    /** Parameter of the address; the same as of lists. */
    static final String SAMPLES = "samples";

    private final LensService lenses;
    private final FacetValues values;

    GreenDealPage(LensService lenses, FacetValues values) {
        this.lenses = lenses;
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
        if (Actor.current().isStaff()) {
            page.add(Tags.tag(
                    "p", "", Tags.link("", overview(samples, locale), Wording.text(locale, "greenDeal.overview"))));
        }
        for (var lens : Lens.values()) {
            page.add(section(lenses.coverage(all, lens), all, locale));
        }
        return page;
    }

    private static String overview(boolean samples, Locale locale) {
        return Lang.path(locale, "overview") + (samples ? "?" + SAMPLES + "=" + Samples.INCLUDE.value() : "") + "#lens";
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

    private HtmlContainer section(LensCoverage coverage, ProjectFilter all, Locale locale) {
        var facet = coverage.lens().facet();
        var name = Wording.text(locale, "catalogue.facet." + facet);
        var section = Tags.section("by-" + facet.parameter(), "insight-block", name);
        var heads = new ArrayList<>(List.of(name, Wording.text(locale, "greenDeal.projects")));
        STEPS.forEach(step -> heads.add(values.word(Facet.PROOF, step.code(), locale)));
        var table = PlainTable.of(heads.toArray(String[]::new));
        var gaps = new ArrayList<String>();
        for (var line : coverage.lines()) {
            var words = values.word(facet, line.value(), locale);
            if (line.projects() == 0) {
                gaps.add(words);
            } else {
                table.row(row(all.with(facet, Set.of(line.value())), words, line, locale));
            }
        }
        if (coverage.all().projects() > 0) {
            section.add(table.made());
        }
        if (!gaps.isEmpty()) {
            section.add(Tags.said("p", "gaps", Wording.text(locale, "greenDeal.gaps", String.join(", ", gaps))));
        }
        section.add(Tags.tag("p", "", map(coverage.lens(), all, locale)));
        return section;
    }

    private static Component map(Lens lens, ProjectFilter all, Locale locale) {
        var asked = CatalogueParameters.write(ProjectQuery.of(all));
        var href = Lang.path(locale, "projects") + "?" + (asked.isEmpty() ? "" : asked + "&") + "view=map&lens="
                + lens.code();
        return Tags.link("", href, Wording.text(locale, "greenDeal.map"));
    }

    private static Component[] row(ProjectFilter filter, String words, LensCoverage.Line line, Locale locale) {
        var cells = new ArrayList<Component>(List.of(Tags.span("", words), number(line.projects(), filter, locale)));
        STEPS.forEach(step -> cells.add(number(line.at(step), filter.with(Facet.PROOF, Set.of(step.code())), locale)));
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
