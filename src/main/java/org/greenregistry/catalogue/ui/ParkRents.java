package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.kernel.Money;
import org.greenregistry.place.HallRent;
import org.greenregistry.place.LandRent;
import org.greenregistry.place.ParkOffer;
import org.greenregistry.place.ParkService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** What land and halls cost in a park, and beside what other parks ask. */
@org.springframework.stereotype.Component
class ParkRents {

    private final ParkService parks;
    private final Formats formats;

    ParkRents(ParkService parks, Formats formats) {
        this.parks = parks;
        this.formats = formats;
    }

    Optional<String> land(LandRent rent, Locale locale) {
        return bounds(rent.from(), rent.to(), rent.currency(), locale)
                .map(bounds -> rent.until() == null
                        ? Wording.text(locale, "catalogue.places.rent", bounds)
                        : Wording.text(
                                locale,
                                "catalogue.places.rent.until",
                                bounds,
                                rent.until().text()));
    }

    Optional<String> halls(HallRent rent, Locale locale) {
        return bounds(rent.from(), rent.to(), rent.currency(), locale)
                .map(bounds -> Wording.text(locale, "catalogue.places.rent.month", bounds));
    }

    private Optional<String> bounds(
            @Nullable BigDecimal from, @Nullable BigDecimal to, @Nullable String currency, Locale locale) {
        if (currency == null) {
            return Optional.empty();
        }
        var bounds = Stream.of(Optional.ofNullable(from), Optional.ofNullable(to))
                .flatMap(Optional::stream)
                .distinct()
                .map(price -> formats.exactly(new Money(price, Currency.getInstance(currency)), locale))
                .collect(Collectors.joining(" – "));
        return bounds.isEmpty() ? Optional.empty() : Optional.of(bounds);
    }

    /**
     * The park among those that publish a rent in its currency, land and halls apart, each the cheapest first; empty
     * where there is no other. Samples are compared with samples only.
     */
    Optional<HtmlContainer> compared(ParkOffer offer, Locale locale) {
        var all = parks.offers().stream()
                .filter(other -> other.content().sample() == offer.content().sample())
                .toList();
        var tables = Stream.of(
                        table("land", prices(all, other -> land(other, locale)), offer, locale),
                        table("halls", prices(all, other -> halls(other, locale)), offer, locale))
                .flatMap(Optional::stream)
                .toList();
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        var section = Tags.section("rents", "", Wording.text(locale, "catalogue.rents"));
        tables.forEach(section::add);
        section.add(Tags.said("p", "muted small", Wording.text(locale, "catalogue.rents.note")));
        return Optional.of(section);
    }

    private record Price(ParkOffer offer, String currency, BigDecimal lowest, String said) {}

    private Optional<Price> land(ParkOffer offer, Locale locale) {
        var rent = offer.content().rent();
        return price(offer, rent.from(), rent.to(), rent.currency(), land(rent, locale));
    }

    private Optional<Price> halls(ParkOffer offer, Locale locale) {
        var rent = offer.content().hallRent();
        return price(offer, rent.from(), rent.to(), rent.currency(), halls(rent, locale));
    }

    private static Optional<Price> price(
            ParkOffer offer,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            @Nullable String currency,
            Optional<String> said) {
        var lowest = from == null ? to : from;
        return lowest == null || currency == null
                ? Optional.empty()
                : said.map(words -> new Price(offer, currency, lowest, words));
    }

    private static List<Price> prices(List<ParkOffer> offers, Function<ParkOffer, Optional<Price>> price) {
        return offers.stream()
                .flatMap(offer -> price.apply(offer).stream())
                .sorted(Comparator.comparing(Price::lowest))
                .toList();
    }

    /** Only amounts in the park's own currency say which is the lower. */
    private static Optional<HtmlContainer> table(String kind, List<Price> prices, ParkOffer own, Locale locale) {
        var currency = prices.stream()
                .filter(price -> isOne(price.offer(), own))
                .map(Price::currency)
                .findFirst();
        var comparable = prices.stream()
                .filter(price -> currency.filter(price.currency()::equals).isPresent())
                .toList();
        if (comparable.size() < 2) {
            return Optional.empty();
        }
        var table = new Table(Stream.of("park", kind)
                .map(head -> Wording.text(locale, "catalogue.rents." + head))
                .toList());
        comparable.forEach(price ->
                table.row(List.of(name(price.offer(), isOne(price.offer(), own), locale), new Span(price.said()))));
        return Optional.of(table.made());
    }

    private static boolean isOne(ParkOffer offer, ParkOffer other) {
        return offer.code().equals(other.code());
    }

    private static Component name(ParkOffer offer, boolean own, Locale locale) {
        var name = offer.content().name().text().in(locale);
        return own
                ? Tags.span("strong", Wording.text(locale, "catalogue.rents.own", name))
                : Tags.link("", PlaceHref.of(offer, locale), name);
    }
}
