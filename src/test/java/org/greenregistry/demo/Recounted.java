package org.greenregistry.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greenregistry.catalogue.Between;
import org.greenregistry.catalogue.CapitalRange;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.Histogram;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.demo.RecountBook.Entry;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.place.Gazetteer;
import org.greenregistry.place.Located;
import org.jspecify.annotations.Nullable;

/** Answers filters by looking at one project after the other. */
final class Recounted {

    private final RecountBook books;
    private final RecountFacets facets;
    private final RecountText texts;
    private final Map<ProjectFilter, List<Entry>> answered = new HashMap<>();
    private final Gazetteer places = Gazetteer.book();

    Recounted(RecountBook books, RecountFacets facets) {
        this.books = books;
        this.facets = facets;
        this.texts = new RecountText(facets);
    }

    /** In the order of their codes. */
    List<Entry> of(ProjectFilter filter) {
        return answered.computeIfAbsent(filter, this::read);
    }

    private List<Entry> read(ProjectFilter filter) {
        var book = books.at(filter.asOf());
        return book.stream()
                .filter(texts.finding(filter.text(), book))
                .filter(entry -> filter.chosen().entrySet().stream()
                        .allMatch(chosen ->
                                facets.of(chosen.getKey(), entry).stream().anyMatch(chosen.getValue()::contains)))
                .filter(entry -> measures(filter, entry.content()))
                .toList();
    }

    private boolean measures(ProjectFilter filter, ProjectContent content) {
        var box = filter.box();
        return lies(content.hectares(), filter.land())
                && lies(content.jobs().planned(), filter.jobs())
                && lies(
                        Optional.ofNullable(content.stageOn())
                                .map(ReducedDate::first)
                                .orElse(null),
                        filter.stageOn())
                && hasCapital(filter, content)
                && (box == null
                        || location(content)
                                .filter(at -> at.lat().doubleValue() >= box.south()
                                        && at.lat().doubleValue() <= box.north()
                                        && at.lon().doubleValue() >= box.west()
                                        && at.lon().doubleValue() <= box.east())
                                .isPresent());
    }

    private static boolean hasCapital(ProjectFilter filter, ProjectContent content) {
        CapitalRange range = filter.capital();
        var worth = RecountCapital.worth(content, range.inCurrency(), filter.asOf());
        return worth.isEmpty() ? range.unstated() : lies(worth.get().longValueExact(), range.amount());
    }

    Optional<GeoPoint> location(ProjectContent content) {
        var site = content.site();
        var unit = site.unit() == null ? null : facets.unitOfToday(site.unit());
        return places.locate(site.place(), site.isExact(), site.park(), unit).map(Located::point);
    }

    Map<String, Long> counts(ProjectFilter filter, Facet facet) {
        return of(filter.without(facet)).stream()
                .flatMap(entry -> facets.of(facet, entry).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    /** The same bars, filled by hand. */
    Histogram capital(ProjectFilter filter, List<Histogram.Bar> bars) {
        return filled(
                bars,
                of(filter.withoutCapital()).stream()
                        .map(entry -> RecountCapital.worth(
                                entry.content(), filter.capital().inCurrency(), filter.asOf()))
                        .toList());
    }

    /** What is in the bars, for whoever reads why a test failed. */
    List<String> amounts(ProjectFilter filter) {
        return of(filter.withoutCapital()).stream()
                .map(entry -> entry.code() + " "
                        + CapitalFigure.main(entry.content().capital())
                                .map(figure -> figure.amount() + " " + figure.currency())
                                .orElse("-"))
                .toList();
    }

    Histogram land(ProjectFilter filter, List<Histogram.Bar> bars) {
        return filled(
                bars,
                of(filter.withLand(Between.any())).stream()
                        .map(entry -> Optional.ofNullable(entry.content().hectares()))
                        .toList());
    }

    private static Histogram filled(List<Histogram.Bar> bars, List<Optional<BigDecimal>> amounts) {
        var filled = bars.stream()
                .map(bar -> new Histogram.Bar(
                        bar.from(),
                        bar.to(),
                        amounts.stream()
                                .flatMap(Optional::stream)
                                .filter(amount -> bar.from().compareTo(amount) <= 0)
                                .filter(amount -> bar.to() == null || amount.compareTo(bar.to()) < 0)
                                .count()))
                .toList();
        return new Histogram(filled, amounts.stream().filter(Optional::isEmpty).count(), 0);
    }

    /** By worth in whole VND, what states no amount last either way, equal ones by code. */
    List<String> byCapital(ProjectFilter filter, boolean falling) {
        Comparator<BigDecimal> order = falling ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return of(filter).stream()
                .sorted(Comparator.comparing(
                        entry -> RecountCapital.worth(entry.content(), "VND", filter.asOf())
                                .orElse(null),
                        Comparator.nullsLast(order)))
                .map(Entry::code)
                .toList();
    }

    List<String> byLand(ProjectFilter filter) {
        return of(filter).stream()
                .sorted(Comparator.comparing(
                        entry -> scaled(entry.content().hectares()), Comparator.nullsLast(Comparator.naturalOrder())))
                .map(Entry::code)
                .toList();
    }

    private static @Nullable BigDecimal scaled(@Nullable BigDecimal hectares) {
        return hectares == null ? null : hectares.setScale(6, RoundingMode.HALF_UP);
    }

    private static <T extends Comparable<? super T>> boolean lies(@Nullable T value, Between<T> range) {
        var min = range.min();
        var max = range.max();
        return range.isAny()
                || (value != null
                        && (min == null || value.compareTo(min) >= 0)
                        && (max == null || value.compareTo(max) <= 0));
    }
}
