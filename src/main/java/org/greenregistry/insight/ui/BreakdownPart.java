package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Nav;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.insight.Breakdown;
import org.greenregistry.insight.Dimension;
import org.greenregistry.insight.Overview;
import org.greenregistry.insight.Unit;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** The valid projects by one dimension after the other: bars that are a table. */
@org.springframework.stereotype.Component
class BreakdownPart {

    private static final List<String> CURRENCIES = List.of("VND", "USD", "EUR");

    private final FigureWords words;
    private final FacetValues values;

    BreakdownPart(FigureWords words, FacetValues values) {
        this.words = words;
        this.values = values;
    }

    HtmlContainer of(Overview overview, OverviewUrl url, Locale locale) {
        var breakdown = overview.breakdown();
        var section = Tags.section("by", "insight-block", Wording.text(locale, "insight.by"));
        section.add(tabs(url, locale));
        if (breakdown.lines().isEmpty()) {
            section.add(Tags.said("p", "muted", Wording.text(locale, "insight.by.none")));
        } else {
            section.add(table(breakdown, url, locale));
        }
        if (breakdown.without() > 0) {
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
        for (var dimension : Dimension.values()) {
            var tab = Tags.link(
                    "",
                    url.by(dimension).href(locale) + "#by",
                    Wording.text(locale, "catalogue.facet." + dimension.facet()));
            if (dimension == url.by()) {
                tab.getElement().setAttribute("aria-current", "true");
            }
            tabs.add(tab);
        }
        return tabs;
    }

    private HtmlContainer table(Breakdown breakdown, OverviewUrl url, Locale locale) {
        var facet = breakdown.dimension().facet();
        var most = breakdown.lines().getFirst().projects();
        var used = CURRENCIES.stream()
                .filter(currency -> breakdown.lines().stream()
                        .anyMatch(line -> line.registered().containsKey(currency)))
                .toList();
        var name = Wording.text(locale, "catalogue.facet." + facet);
        var columns = new ArrayList<>(List.of(name, Wording.text(locale, "insight.stages.projects")));
        used.forEach(currency -> columns.add(Wording.text(locale, "insight.by.registered", currency)));
        var table = new Table(Wording.text(locale, "insight.by.caption", name), columns);
        for (var line : breakdown.lines()) {
            var cells = new ArrayList<Component>();
            cells.add(Table.bar(
                    url.rows(line.rows(), locale), words.number(line.projects(), locale), line.projects(), most));
            used.forEach(currency -> cells.add(amount(line, currency, locale)));
            table.row(values.word(facet, line.value(), locale), cells.toArray(Component[]::new));
        }
        return table.done();
    }

    private Component amount(Breakdown.Line line, String currency, Locale locale) {
        var sum = line.registered().get(currency);
        return Tags.span("", sum == null ? "–" : words.amount(sum, Unit.valueOf(currency), locale));
    }
}
