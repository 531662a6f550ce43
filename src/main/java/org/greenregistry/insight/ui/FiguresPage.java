package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.catalogue.ProjectQuery;
import org.greenregistry.insight.PublicFigures;
import org.greenregistry.insight.PublicFigures.Cell;
import org.greenregistry.insight.PublicFigures.Measure;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** The figures for everybody: totals, then one table for each way to break them down. */
@org.springframework.stereotype.Component
class FiguresPage {

    private final FigureWords words;
    private final FacetValues values;
    private final Formats formats;

    FiguresPage(FigureWords words, FacetValues values, Formats formats) {
        this.words = words;
        this.values = values;
        this.formats = formats;
    }

    Div of(PublicFigures known, Locale locale) {
        var lead = new Paragraph(Wording.text(locale, "figures.lead"));
        lead.addClassName("lead");
        var page = new Div(
                new H1(Wording.text(locale, "figures.title")),
                lead,
                Tags.said("p", "muted", Wording.text(locale, "figures.day", formats.date(known.day()))),
                Tags.said("p", "muted", Wording.text(locale, "figures.rule")),
                totals(known, locale),
                spent(known, locale));
        page.addClassNames("page", "insight", "figures");
        known.tables().forEach(table -> page.add(section(table, known, locale)));
        return page;
    }

    private HtmlContainer totals(PublicFigures known, Locale locale) {
        var list = Tags.tag("dl", "figures-totals");
        used(known).forEach(measure -> list.add(stated(measure, known.total().get(measure), locale)));
        return list;
    }

    private HtmlContainer stated(Measure measure, @Nullable Cell cell, Locale locale) {
        return Tags.tag(
                "div",
                "",
                Tags.said("dt", "", Wording.text(locale, "figures.measure." + measure)),
                Tags.tag("dd", "tile-number", said(measure, cell, locale)));
    }

    private HtmlContainer spent(PublicFigures known, Locale locale) {
        var section = Tags.section("spent", "insight-block", Wording.text(locale, "figures.spent"));
        if (known.spent().isEmpty()) {
            section.add(Tags.said("p", "muted", Wording.text(locale, "figures.spent.none")));
        } else {
            var list = Tags.tag("dl", "figures-totals");
            known.spent()
                    .forEach((measure, cell) -> list.add(Tags.tag(
                            "div",
                            "",
                            Tags.said("dt", "", Wording.text(locale, "figures.spent.in." + measure)),
                            Tags.tag("dd", "tile-number", said(measure, cell, locale)))));
            section.add(list);
        }
        section.add(
                Tags.said("p", "muted", Wording.text(locale, "figures.spent.how", formats.date(known.spentUntil()))));
        return section;
    }

    /** Currencies in which nobody registered capital have no column. */
    private static List<Measure> used(PublicFigures known) {
        return Arrays.stream(Measure.values())
                .filter(measure -> !isNothing(known.total().get(measure)))
                .toList();
    }

    private static boolean isNothing(@Nullable Cell cell) {
        return cell == null || (cell.sum() != null && cell.sum().signum() == 0);
    }

    private HtmlContainer section(PublicFigures.Table table, PublicFigures known, Locale locale) {
        var name = Wording.text(locale, "catalogue.facet." + table.by());
        var section = Tags.section("by-" + table.by().parameter(), "insight-block", name);
        var used = used(known);
        var columns = new ArrayList<>(List.of(name));
        used.forEach(measure -> columns.add(Wording.text(locale, "figures.measure." + measure)));
        var shown = new Table(Wording.text(locale, "figures.by", name), columns);
        table.lines()
                .forEach(line -> shown.row(
                        line.value() == null
                                ? Wording.text(locale, "figures.unsaid")
                                : values.word(table.by(), Objects.requireNonNull(line.value()), locale),
                        used.stream()
                                .map(measure -> said(measure, line.cells().get(measure), locale))
                                .toArray(Component[]::new)));
        section.add(shown.done());
        return section;
    }

    private Component said(Measure measure, @Nullable Cell cell, Locale locale) {
        if (isNothing(cell)) {
            return Tags.span("muted nothing", "–");
        }
        var sum = Objects.requireNonNull(cell).sum();
        if (sum == null) {
            return Tags.span("muted few", Wording.text(locale, "figures.few"));
        }
        var text = amount(measure, sum, locale);
        return cell.rows() == null
                ? Tags.span("", text)
                : Tags.link(
                        "",
                        Lang.path(locale, "projects") + query(CatalogueParameters.write(ProjectQuery.of(cell.rows()))),
                        text);
    }

    private static String query(String written) {
        return written.isEmpty() ? "" : "?" + written;
    }

    private String amount(Measure measure, BigDecimal sum, Locale locale) {
        return measure == Measure.PROJECTS ? words.number(sum, locale) : words.amount(sum, measure.unit(), locale);
    }
}
