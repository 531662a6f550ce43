package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.place.Hall;
import org.greenregistry.place.Lot;
import org.greenregistry.place.LotState;
import org.greenregistry.place.Nearby;
import org.greenregistry.place.ParkContent;
import org.greenregistry.place.ParkOffer;
import org.greenregistry.place.ParkOffice;
import org.greenregistry.place.Welcome;
import org.greenregistry.reference.VsicWords;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** What a park offers now: the sums first, then lot by lot. What it has not published says so. */
@org.springframework.stereotype.Component
class ParkOfferSection {

    private final VsicWords vsic;
    private final Formats formats;
    private final SupplySection supply;
    private final ParkRents rents;

    ParkOfferSection(VsicWords vsic, Formats formats, SupplySection supply, ParkRents rents) {
        this.vsic = vsic;
        this.formats = formats;
        this.supply = supply;
        this.rents = rents;
    }

    HtmlContainer of(ParkOffer offer, Locale locale) {
        var content = offer.content();
        var section = Tags.section("offer", "", Wording.text(locale, "catalogue.places.offer"));
        section.add(facts(content, locale), supply.of(content, locale));
        if (!content.lots().isEmpty()) {
            section.add(lots(content.lots(), locale));
        }
        if (!content.halls().isEmpty()) {
            section.add(halls(content.halls(), locale));
        }
        if (!content.welcomes().isEmpty()) {
            section.add(welcomes(content.welcomes(), locale));
        }
        if (!content.nearby().isEmpty()) {
            section.add(nearby(content.nearby(), locale));
        }
        if (content.remark() != null) {
            section.add(Tags.tag("p", "", Marks.text(content.remark(), locale)));
        }
        section.add(Tags.said(
                "p",
                "muted small",
                Wording.text(
                        locale,
                        "catalogue.places.offer.asOf",
                        Marks.date(content.asOf(), locale),
                        Objects.requireNonNullElse(content.source(), ""))));
        return section;
    }

    private HtmlContainer facts(ParkContent content, Locale locale) {
        return PlaceParts.facts(
                PlaceParts.fact("catalogue.places.offer.free", free(content, locale), locale),
                PlaceParts.fact("catalogue.places.offer.halls", freeHalls(content.halls(), locale), locale),
                PlaceParts.fact(
                        "catalogue.places.offer.rent", said(rents.land(content.rent(), locale), locale), locale),
                PlaceParts.fact(
                        "catalogue.places.offer.hallRent",
                        said(rents.halls(content.hallRent(), locale), locale),
                        locale),
                PlaceParts.fact("catalogue.places.offer.office", office(content.office(), locale), locale));
    }

    private static Component said(Optional<String> words, Locale locale) {
        return words.<Component>map(Span::new).orElseGet(() -> PlaceParts.unpublished(locale));
    }

    private Component free(ParkContent content, Locale locale) {
        return content.freeLand()
                .<Component>map(free -> amount(free, "ha", locale))
                .orElseGet(() -> PlaceParts.unpublished(locale));
    }

    private Component freeHalls(List<Hall> halls, Locale locale) {
        return halls.isEmpty()
                ? PlaceParts.unpublished(locale)
                : amount(
                        halls.stream()
                                .filter(hall -> hall.state() == LotState.FREE)
                                .map(Hall::floorArea)
                                .filter(Objects::nonNull)
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        "m2",
                        locale);
    }

    private Component amount(BigDecimal amount, String unit, Locale locale) {
        return Tags.span(
                "amount", Wording.text(locale, "catalogue.places.unit." + unit, formats.number(amount, locale)));
    }

    private static Component office(ParkOffice office, Locale locale) {
        var lines = Stream.of(office.office(), office.phone(), office.email())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return lines.isEmpty() ? PlaceParts.unpublished(locale) : new Span(lines);
    }

    private HtmlContainer welcomes(List<Welcome> welcomes, Locale locale) {
        var list = Tags.tag("ul", "place-links");
        var divisions = welcomes.stream()
                .flatMap(welcome -> Stream.ofNullable(welcome.division()))
                .toList();
        vsic.grouped(divisions, locale).forEach(line -> list.add(Tags.said("li", "", line)));
        return Tags.tag("div", "part", Tags.said("h3", "", Wording.text(locale, "park.welcomes")), list);
    }

    private HtmlContainer lots(List<Lot> lots, Locale locale) {
        var table =
                new Table(headings(locale, "park.lots.number", "park.lots.area", "park.lots.state", "park.lots.from"));
        lots.forEach(lot -> table.row(List.of(
                text(lot.number()),
                text(number(lot.area(), locale)),
                text(state(lot.state(), locale)),
                text(date(lot.from())))));
        return titled("park.lots", table, locale);
    }

    private HtmlContainer halls(List<Hall> halls, Locale locale) {
        var table = new Table(headings(
                locale,
                "park.halls.number",
                "park.halls.floorArea",
                "park.halls.floorLoad",
                "park.halls.height",
                "park.halls.state",
                "park.halls.from"));
        halls.forEach(hall -> table.row(List.of(
                text(hall.number()),
                text(number(hall.floorArea(), locale)),
                text(number(hall.floorLoad(), locale)),
                text(number(hall.height(), locale)),
                text(state(hall.state(), locale)),
                text(date(hall.from())))));
        return titled("park.halls", table, locale);
    }

    private HtmlContainer nearby(List<Nearby> services, Locale locale) {
        var table = new Table(headings(locale, "park.nearby.kind", "park.nearby.name", "park.nearby.km"));
        services.forEach(one -> table.row(List.of(
                text(one.kind() == null ? null : Wording.text(locale, "park.nearby.kind." + one.kind())),
                text(one.name()),
                text(distance(one.km(), locale)))));
        return titled("park.nearby", table, locale);
    }

    private @Nullable String distance(@Nullable BigDecimal km, Locale locale) {
        return km != null && km.signum() == 0 ? Wording.text(locale, "catalogue.places.inside") : number(km, locale);
    }

    private static HtmlContainer titled(String key, Table table, Locale locale) {
        return Tags.tag("div", "part", Tags.said("h3", "", Wording.text(locale, key)), table.made());
    }

    private static List<String> headings(Locale locale, String... keys) {
        return Stream.of(keys).map(key -> Wording.text(locale, key)).toList();
    }

    private static Component text(@Nullable String text) {
        return new Span(text == null ? "–" : text);
    }

    private @Nullable String number(@Nullable BigDecimal number, Locale locale) {
        return number == null ? null : formats.number(number, locale);
    }

    private static @Nullable String state(@Nullable LotState state, Locale locale) {
        return state == null ? null : Wording.text(locale, "park.state." + state);
    }

    private static @Nullable String date(@Nullable ReducedDate date) {
        return date == null ? null : date.text();
    }
}
