package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.greenregistry.catalogue.SiteCriterion;
import org.greenregistry.catalogue.SiteMatch;
import org.greenregistry.catalogue.SiteNeed;
import org.greenregistry.catalogue.SiteService;
import org.greenregistry.reference.VsicSections;
import org.greenregistry.shell.SearchField;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/**
 * Where could we settle? What one needs on the left, what parks publish on the right, with reasons. One form with GET,
 * the same before and after Vaadin starts.
 */
class SitesPage extends Div {

    private final Locale locale;
    private final SiteCards cards;
    private final HtmlContainer form;
    private final Map<SiteCriterion, HtmlContainer> fields = new EnumMap<>(SiteCriterion.class);
    private final HtmlContainer section = Tags.tag("select", "");
    private final HtmlContainer samples = Tags.tag("input", "");
    private final HtmlContainer count = Tags.tag("p", "count");
    private final Div results = new Div();

    SitesPage(Locale locale, SiteCards cards) {
        this.locale = locale;
        this.cards = cards;
        form = SearchField.form(locale, SitesUrl.PATH, "site-form");
        for (var criterion : SiteCriterion.values()) {
            form.add(labelled(Wording.text(locale, "catalogue.site." + criterion), field(criterion)));
        }
        var find = SearchField.button(locale, "catalogue.site.find");
        find.addClassNames("button", "primary");
        form.add(labelled(Wording.text(locale, "catalogue.site.section"), sections()), tick(), find);
        count.getElement().setAttribute("role", "status");
        results.addClassName("results");
        var lead = new Paragraph(Wording.text(locale, "catalogue.site.lead"));
        lead.addClassName("lead");
        addClassNames("page", "list", "sites");
        var body = new Div(form, new Div(count, results));
        body.addClassName("site-body");
        add(new H1(Wording.text(locale, "catalogue.site.title")), lead, body);
    }

    private HtmlContainer field(SiteCriterion criterion) {
        var field = Tags.tag("input", "");
        field.getElement()
                .setAttribute("type", "number")
                .setAttribute("name", SitesUrl.name(criterion))
                .setAttribute("min", "0")
                .setAttribute("step", "any")
                .setAttribute("inputmode", "decimal");
        fields.put(criterion, field);
        return field;
    }

    private static HtmlContainer labelled(String words, HtmlContainer field) {
        return Tags.tag("label", "site-field", Tags.span("", words), field);
    }

    private HtmlContainer sections() {
        section.getElement().setAttribute("name", SitesUrl.SECTION);
        section.add(option("", Wording.text(locale, "catalogue.site.section.any")));
        VsicSections.all().forEach(letter -> section.add(option(letter, VsicSections.name(letter, locale))));
        return section;
    }

    private static HtmlContainer option(String value, String words) {
        var option = Tags.said("option", "", words);
        option.getElement().setAttribute("value", value);
        return option;
    }

    private HtmlContainer tick() {
        samples.getElement()
                .setAttribute("type", "checkbox")
                .setAttribute("name", SitesUrl.SAMPLES)
                .setAttribute("value", "true");
        return Tags.tag("label", "site-tick", samples, Tags.span("", Wording.text(locale, "catalogue.site.samples")));
    }

    /** Tells the query of the form when somebody asks. */
    void onAsked(Consumer<String> query) {
        SearchField.onSent(form, query);
    }

    void show(SitesUrl url, SiteService sites) {
        showFields(url);
        results.removeAll();
        if (!url.unread().isEmpty()) {
            var names = url.unread().stream()
                    .map(criterion -> Wording.text(locale, "catalogue.site." + criterion))
                    .collect(Collectors.joining(", "));
            results.add(Tags.said("p", "alarm", Wording.text(locale, "catalogue.site.unread", names)));
        }
        if (url.need().isEmpty()) {
            count.setText("");
            results.add(Tags.said("p", "empty", Wording.text(locale, "catalogue.site.ask")));
            return;
        }
        var found = sites.find(url.need()).stream().collect(Collectors.groupingBy(SiteMatch::verdict));
        var fitting = found.getOrDefault(SiteMatch.Verdict.MET, List.of());
        count.setText(Wording.text(locale, "catalogue.site.count", fitting.size()));
        group("met", fitting);
        group("unknown", found.getOrDefault(SiteMatch.Verdict.UNKNOWN, List.of()));
        group("missed", found.getOrDefault(SiteMatch.Verdict.MISSED, List.of()));
    }

    private void showFields(SitesUrl url) {
        SiteNeed need = url.need();
        fields.forEach((criterion, field) -> {
            var asked = need.amounts().get(criterion);
            SearchField.show(field, asked == null ? "" : asked.toPlainString());
        });
        var chosen = need.section() == null ? "" : need.section();
        section.getChildren().forEach(option -> option.getElement()
                .setAttribute("selected", chosen.equals(option.getElement().getAttribute("value"))));
        section.getElement().setProperty("value", chosen);
        samples.getElement().setAttribute("checked", need.samples());
        samples.getElement().setProperty("checked", need.samples());
    }

    private void group(String name, List<SiteMatch> matches) {
        if (!matches.isEmpty()) {
            var heading = Tags.said("h2", "", Wording.text(locale, "catalogue.site.group." + name, matches.size()));
            results.add(heading, cards.of(matches, locale));
        }
    }
}
