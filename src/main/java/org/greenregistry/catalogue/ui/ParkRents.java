package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.kernel.Money;
import org.greenregistry.place.HallRent;
import org.greenregistry.place.LandRent;
import org.greenregistry.place.ParkContent;
import org.greenregistry.place.ParkOffer;
import org.greenregistry.place.ParkService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What land and halls cost in a park, and beside what other parks ask. */
@Component
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
     * The park among those that publish a rent in its currency, the cheapest land first; empty where there is no other.
     * Samples are compared with samples only.
     */
    Optional<HtmlContainer> compared(ParkOffer offer, Locale locale) {
        var all = parks.offers().stream()
                .filter(other -> isComparable(offer.content(), other.content()))
                .sorted(Comparator.comparing(
                        other -> lowest(other.content()), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        if (all.size() < 2) {
            return Optional.empty();
        }
        var table = new Table(Stream.of("park", "land", "halls")
                .map(head -> Wording.text(locale, "catalogue.rents." + head))
                .toList());
        all.forEach(other -> table.row(List.of(
                name(other, other.code().equals(offer.code()), locale),
                new Span(land(other.content().rent(), locale).orElse("–")),
                new Span(halls(other.content().hallRent(), locale).orElse("–")))));
        var section = Tags.section("rents", "", Wording.text(locale, "catalogue.rents"));
        section.add(table.made(), Tags.said("p", "muted small", Wording.text(locale, "catalogue.rents.note")));
        return Optional.of(section);
    }

    private static com.vaadin.flow.component.Component name(ParkOffer offer, boolean own, Locale locale) {
        var name = offer.content().name().text().in(locale);
        return own
                ? Tags.span("strong", Wording.text(locale, "catalogue.rents.own", name))
                : Tags.link("", PlaceHref.of(offer, locale), name);
    }

    private static boolean isComparable(ParkContent park, ParkContent other) {
        return park.sample() == other.sample()
                && (isSaid(park.rent().currency(), other.rent().currency())
                        || isSaid(park.hallRent().currency(), other.hallRent().currency()));
    }

    private static boolean isSaid(@Nullable String currency, @Nullable String other) {
        return currency != null && Objects.equals(currency, other);
    }

    private static @Nullable BigDecimal lowest(ParkContent park) {
        return park.rent().from() == null ? park.rent().to() : park.rent().from();
    }
}
