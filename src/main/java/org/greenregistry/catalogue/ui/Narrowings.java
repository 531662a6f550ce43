package org.greenregistry.catalogue.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.greenregistry.catalogue.Between;
import org.greenregistry.catalogue.CapitalRange;
import org.greenregistry.catalogue.Condition;
import org.greenregistry.catalogue.ConditionWords;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.kernel.Money;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Says all that narrows a list, each thing with the list without it. */
@Component
class Narrowings {

    private final FacetValues values;
    private final ConditionWords conditions;
    private final Formats formats;

    Narrowings(FacetValues values, ConditionWords conditions, Formats formats) {
        this.values = values;
        this.conditions = conditions;
        this.formats = formats;
    }

    List<Narrowing> of(ListUrl url, Locale locale) {
        var filter = url.filter();
        var all = new ArrayList<Narrowing>();
        if (!filter.text().isEmpty()) {
            all.add(new Narrowing("“" + filter.text() + "”", url.with(filter.withText("")), true));
        }
        for (var facet : Facet.values()) {
            chosen(url, facet)
                    .forEach(value ->
                            all.add(new Narrowing(word(facet, value, locale), url.without(facet, value), true)));
        }
        ranges(url, locale, all);
        filter.having().stream()
                .sorted(Comparator.comparing(Condition::text))
                .forEach(condition -> all.add(
                        new Narrowing(conditions.of(condition, locale), url.with(filter.without(condition)), true)));
        if (filter.samples() != Samples.EXCLUDE) {
            all.add(new Narrowing(
                    Wording.text(locale, "catalogue.samples." + filter.samples()),
                    url.with(filter.withSamples(Samples.EXCLUDE)),
                    true));
        }
        url.asked()
                .notUnderstood()
                .forEach(odd -> all.add(new Narrowing(
                        Wording.text(locale, "catalogue.odd." + odd.reason(), odd.parameter(), odd.value()),
                        url.asking(url.asked().understood()),
                        false)));
        return all;
    }

    /** In the order the column of facets has; what it does not offer any more last. */
    private List<String> chosen(ListUrl url, Facet facet) {
        var chosen = url.filter().values(facet);
        var ordered = new ArrayList<>(chosen.isEmpty() ? List.of() : values.offered(facet));
        ordered.retainAll(chosen);
        chosen.stream().filter(value -> !ordered.contains(value)).sorted().forEach(ordered::add);
        return ordered;
    }

    /** A lone word that means little without its facet says it too. */
    private String word(Facet facet, String value, Locale locale) {
        var word = values.word(facet, value, locale);
        return facet == Facet.OWNER || facet == Facet.SDG
                ? Wording.text(locale, "catalogue.facet." + facet) + ": " + word
                : word;
    }

    private void ranges(ListUrl url, Locale locale, List<Narrowing> all) {
        var filter = url.filter();
        add(
                all,
                locale,
                "capital",
                filter.capital().amount(),
                money(filter.capital(), locale),
                url.with(filter.withCapital(new CapitalRange(
                        Between.any(),
                        filter.capital().currency(),
                        filter.capital().unstated()))));
        if (!filter.capital().unstated()) {
            all.add(new Narrowing(
                    Wording.text(locale, "catalogue.range.stated"),
                    url.with(filter.withCapital(new CapitalRange(
                            filter.capital().amount(), filter.capital().currency(), true))),
                    true));
        }
        add(
                all,
                locale,
                "land",
                filter.land(),
                area -> formats.number(area, locale) + " ha",
                url.with(filter.withLand(Between.any())));
        add(
                all,
                locale,
                "jobs",
                filter.jobs(),
                jobs -> formats.number(jobs, locale),
                url.with(filter.withJobs(Between.any())));
        add(all, locale, "stageOn", filter.stageOn(), formats::date, url.with(filter.withStageOn(Between.any())));
        if (filter.box() != null) {
            all.add(new Narrowing(Wording.text(locale, "catalogue.range.box"), url.with(filter.within(null)), true));
        }
    }

    private Function<Long, String> money(CapitalRange range, Locale locale) {
        return amount ->
                formats.money(new Money(BigDecimal.valueOf(amount), Currency.getInstance(range.inCurrency())), locale);
    }

    private static <T extends Comparable<? super T>> void add(
            List<Narrowing> all,
            Locale locale,
            String name,
            Between<T> range,
            Function<? super T, String> said,
            ListUrl without) {
        if (!range.isAny()) {
            var what = Wording.text(locale, "catalogue.range." + name);
            all.add(new Narrowing(what + ": " + said(range, said, locale), without, true));
        }
    }

    private static <T extends Comparable<? super T>> String said(
            Between<T> range, Function<? super T, String> said, Locale locale) {
        if (range.max() == null) {
            return range.min() == null ? "" : Wording.text(locale, "catalogue.range.from", said.apply(range.min()));
        }
        return range.min() == null
                ? Wording.text(locale, "catalogue.range.to", said.apply(range.max()))
                : said.apply(range.min()) + " – " + said.apply(range.max());
    }
}
