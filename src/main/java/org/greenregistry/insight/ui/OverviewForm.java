package org.greenregistry.insight.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.insight.ClosingService;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.SearchField;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** What the overview is asked: a form with GET, so that the address says it all. */
@org.springframework.stereotype.Component
class OverviewForm {

    private static final int YEARS = 6;

    private final FacetValues values;
    private final ClosingService closings;
    private final Formats formats;

    OverviewForm(FacetValues values, ClosingService closings, Formats formats) {
        this.values = values;
        this.closings = closings;
        this.formats = formats;
    }

    /** @param sent takes the query of the form */
    HtmlContainer of(OverviewUrl url, LocalDate today, Consumer<String> sent, Locale locale) {
        var form = form(url, today, sent, locale);
        return Tags.tag("details", "insight-ask", summary(url, locale), form);
    }

    /** What is asked at present, for where the form is folded. */
    private static HtmlContainer summary(OverviewUrl url, Locale locale) {
        return Tags.said(
                "summary", "", Wording.text(locale, "insight.ask", url.period().text(locale)));
    }

    private HtmlContainer form(OverviewUrl url, LocalDate today, Consumer<String> sent, Locale locale) {
        var form = SearchField.form(locale, OverviewUrl.PATH, "insight-form");
        form.add(
                field("insight.period", locale, periods(url, today, locale)),
                field("insight.closing", locale, moments(url, locale)),
                field("insight.closing.day", locale, day(OverviewUrl.DAY, "", today)),
                field(
                        "insight.against",
                        locale,
                        day(OverviewUrl.AGAINST, url.against().toString(), today)),
                field("catalogue.facet.UNIT", locale, choice(Facet.UNIT, url, locale)),
                field("catalogue.facet.SECTION", locale, choice(Facet.SECTION, url, locale)),
                hidden(OverviewUrl.BY, url.by().code()),
                hidden(OverviewUrl.STEP, url.step().code()),
                hidden(OverviewUrl.LENS, url.lens().code()),
                hidden(OverviewUrl.SMART, url.smart().code()));
        if (url.tables()) {
            form.add(hidden(OverviewUrl.SHOW, OverviewUrl.TABLES));
        }
        var samples = url.asked().filter().samples();
        if (samples != Samples.EXCLUDE) {
            form.add(hidden("samples", samples.value()));
        }
        for (var facet : Facet.values()) {
            if (facet != Facet.UNIT && facet != Facet.SECTION) {
                url.asked().filter().values(facet).forEach(value -> form.add(hidden(facet.parameter(), value)));
            }
        }
        form.add(SearchField.button(locale, "insight.show"));
        SearchField.onSent(form, sent);
        return form;
    }

    /** Now, the closings of the period, and whatever moment the address names. */
    private HtmlContainer moments(OverviewUrl url, Locale locale) {
        var asOf = url.asked().asOf();
        var select = Tags.tag("select", "", option("", Wording.text(locale, "insight.closing.now"), asOf == null));
        select.getElement().setAttribute("name", "asOf");
        var known = closings.of(url.period());
        if (asOf != null && known.stream().noneMatch(closing -> closing.at().equals(asOf.instant()))) {
            select.add(option(asOf.text(), Wording.text(locale, "insight.closing.until", asOf.shown(formats)), true));
        }
        known.forEach(closing -> select.add(option(
                closing.at().toString(),
                Wording.text(locale, "insight.closing.at", formats.dateTime(closing.at())),
                asOf != null && closing.at().equals(asOf.instant()))));
        return select;
    }

    private static HtmlContainer field(String key, Locale locale, HtmlContainer input) {
        return Tags.tag("label", "insight-field", Tags.span("", Wording.text(locale, key)), input);
    }

    private static HtmlContainer day(String name, String value, LocalDate latest) {
        var input = Tags.tag("input", "");
        input.getElement().setAttribute("type", "date");
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("value", value);
        input.getElement().setAttribute("max", latest.toString());
        return input;
    }

    private static HtmlContainer periods(OverviewUrl url, LocalDate today, Locale locale) {
        var select = Tags.tag("select", "");
        select.getElement().setAttribute("name", OverviewUrl.PERIOD);
        var offered = ReportPeriod.endedBefore(today, YEARS);
        var running = List.of(ReportPeriod.quarterOf(today), ReportPeriod.year(today.getYear()));
        Stream.of(running, offered, List.of(url.period()))
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(period ->
                        select.add(option(period.toString(), period.text(locale), period.equals(url.period()))));
        return select;
    }

    private HtmlContainer choice(Facet facet, OverviewUrl url, Locale locale) {
        var chosen = url.asked().filter().values(facet);
        var select = Tags.tag("select", "", option("", Wording.text(locale, "insight.all"), chosen.isEmpty()));
        select.getElement().setAttribute("name", facet.parameter());
        values.offered(facet)
                .forEach(value -> select.add(option(value, values.word(facet, value, locale), chosen.contains(value))));
        return select;
    }

    private static HtmlContainer option(String value, String text, boolean selected) {
        var option = Tags.said("option", "", text);
        option.getElement().setAttribute("value", value);
        if (selected) {
            option.getElement().setAttribute("selected", true);
        }
        return option;
    }

    private static HtmlContainer hidden(String name, String value) {
        var input = Tags.tag("input", "");
        input.getElement().setAttribute("type", "hidden");
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("value", value);
        return input;
    }
}
