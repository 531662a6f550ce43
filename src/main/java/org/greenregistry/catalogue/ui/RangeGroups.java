package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.greenregistry.catalogue.Between;
import org.greenregistry.catalogue.CapitalRange;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.kernel.Money;
import org.greenregistry.shell.FacetBoxes;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** Amounts and days a list can be narrowed by: bars that are links, and fields to type bounds into. */
@org.springframework.stereotype.Component
class RangeGroups {

    private static final List<String> CURRENCIES = List.of("USD", "VND", "EUR");

    private final Formats formats;
    private final RangeBars bars;
    private final RateNote rates;

    RangeGroups(Formats formats, RangeBars bars, RateNote rates) {
        this.formats = formats;
        this.bars = bars;
        this.rates = rates;
    }

    HtmlContainer capital(Listing listing, Locale locale) {
        var range = listing.url().filter().capital();
        var currency = range.inCurrency();
        var group = group("capital", !range.isAny(), true, locale);
        var unit = TypedBounds.unit(currency);
        Function<@Nullable Long, String> shown = amount ->
                amount == null ? "" : formats.number(BigDecimal.valueOf(amount).divide(unit), locale);
        group.add(
                bars.of(
                        listing.answer().capital(),
                        amount -> formats.money(new Money(amount, Currency.getInstance(currency)), locale),
                        (from, to) -> listing.url().with(capital(listing, from, to)),
                        locale),
                bounds(
                        "capital",
                        shown.apply(range.amount().min()),
                        shown.apply(range.amount().max()),
                        currencies(currency, locale),
                        locale),
                unstated(listing, locale));
        rates.of(listing.answer().conversion(), listing.answer().capital().beyond(), locale)
                .ifPresent(group::add);
        return group;
    }

    private static ProjectFilter capital(Listing listing, BigDecimal from, @Nullable BigDecimal to) {
        var range = listing.url().filter().capital();
        return listing.url()
                .filter()
                .withCapital(new CapitalRange(
                        new Between<>(from.longValue(), to == null ? null : to.longValue()),
                        range.currency(),
                        range.unstated()));
    }

    private static HtmlContainer currencies(String chosen, Locale locale) {
        var choice = Tags.tag("select", "");
        choice.getElement().setAttribute("name", "capital.currency");
        choice.getElement().setAttribute("aria-label", Wording.text(locale, "catalogue.range.currency"));
        for (var currency : CURRENCIES) {
            var option = Tags.said("option", "", Wording.text(locale, "catalogue.range.unit." + currency));
            option.getElement().setAttribute("value", currency);
            option.getElement().setAttribute("selected", currency.equals(chosen));
            choice.add(option);
        }
        return choice;
    }

    /** A box that is not ticked sends nothing: what follows it then speaks for it. */
    private static Component unstated(Listing listing, Locale locale) {
        var capital = listing.answer().capital();
        var keeps = listing.url().filter().capital().unstated();
        var words = Tags.span("facet-word", Wording.text(locale, "catalogue.range.unstated", capital.unstated()));
        var box = FacetBoxes.option("capital.unstated", "include", words, keeps, 1);
        box.getChildren().reduce((first, last) -> last).ifPresent(box::remove);
        return Tags.tag("div", "", box, hidden("capital.unstated", "exclude"));
    }

    HtmlContainer land(Listing listing, Locale locale) {
        var range = listing.url().filter().land();
        var group = group("land", !range.isAny(), false, locale);
        Function<@Nullable BigDecimal, String> shown = area -> area == null ? "" : formats.number(area, locale);
        group.add(
                bars.of(
                        listing.answer().land(),
                        area -> formats.number(area, locale) + " ha",
                        (from, to) -> listing.url().with(listing.url().filter().withLand(new Between<>(from, to))),
                        locale),
                bounds("land", shown.apply(range.min()), shown.apply(range.max()), Tags.span("", "ha"), locale));
        return group;
    }

    HtmlContainer jobs(Listing listing, Locale locale) {
        var range = listing.url().filter().jobs();
        var group = group("jobs", !range.isAny(), false, locale);
        Function<@Nullable Integer, String> shown = jobs -> jobs == null ? "" : formats.number(jobs, locale);
        group.add(bounds(
                "jobs",
                shown.apply(range.min()),
                shown.apply(range.max()),
                Tags.span("", Wording.text(locale, "catalogue.range.jobs.unit")),
                locale));
        return group;
    }

    HtmlContainer stageOn(Listing listing, Locale locale) {
        var range = listing.url().filter().stageOn();
        var group = group("stageOn", !range.isAny(), false, locale);
        group.add(Tags.tag(
                "div",
                "range-days",
                day("stageOn.min", range.min(), "from", locale),
                day("stageOn.max", range.max(), "to", locale)));
        return group;
    }

    private static HtmlContainer group(String name, boolean chosen, boolean open, Locale locale) {
        return FacetBoxes.frame(
                Wording.text(locale, "catalogue.range." + name), chosen ? 1 : 0, open || chosen, locale);
    }

    private static HtmlContainer bounds(String name, String from, String to, Component unit, Locale locale) {
        return Tags.tag(
                "div",
                "range-bounds",
                field(name + TypedBounds.FROM, from, name, "from", locale),
                Tags.sign("", "–"),
                field(name + TypedBounds.TO, to, name, "to", locale),
                unit);
    }

    private static HtmlContainer field(String parameter, String shown, String name, String bound, Locale locale) {
        var field = Tags.tag("input", "");
        field.getElement().setAttribute("type", "text");
        field.getElement().setAttribute("inputmode", "decimal");
        field.getElement().setAttribute("autocomplete", "off");
        field.getElement().setAttribute("name", parameter);
        field.getElement().setAttribute("value", shown);
        field.getElement().setAttribute("placeholder", Wording.text(locale, "catalogue.range.bound." + bound));
        field.getElement()
                .setAttribute(
                        "aria-label",
                        Wording.text(locale, "catalogue.range." + name) + ", "
                                + Wording.text(locale, "catalogue.range.bound." + bound));
        return field;
    }

    private static HtmlContainer day(String parameter, @Nullable Object day, String bound, Locale locale) {
        var field = Tags.tag("input", "");
        field.getElement().setAttribute("type", "date");
        field.getElement().setAttribute("name", parameter);
        field.getElement().setAttribute("value", day == null ? "" : day.toString());
        return Tags.tag("label", "", Tags.span("", Wording.text(locale, "catalogue.range.bound." + bound)), field);
    }

    static HtmlContainer hidden(String name, String value) {
        var field = Tags.tag("input", "");
        field.getElement().setAttribute("type", "hidden");
        field.getElement().setAttribute("name", name);
        field.getElement().setAttribute("value", value);
        return field;
    }
}
