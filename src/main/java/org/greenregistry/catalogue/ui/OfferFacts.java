package org.greenregistry.catalogue.ui;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Opportunity;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an investor asks first of a call: capital sought, land, power, water, rent, closing date. */
@Component
class OfferFacts {

    private final CapitalSection capital;
    private final Values values;
    private final Formats formats;
    private final Clock clock;
    private final Marks marks;

    OfferFacts(CapitalSection capital, Values values, Formats formats, Clock clock, Marks marks) {
        this.capital = capital;
        this.values = values;
        this.formats = formats;
        this.clock = clock;
        this.marks = marks;
    }

    List<Fact> of(Reading reading) {
        var offered = reading.content().opportunity();
        return List.of(
                capital.fact("sought", reading, CapitalKind.EXPECTED),
                land(reading, offered),
                need("power", "opportunity.powerNeeded", reading, offered.powerNeeded(), offered.powerAvailable()),
                need("water", "opportunity.waterNeeded", reading, offered.waterNeeded(), offered.waterAvailable()),
                rent(reading, offered),
                closing(reading, offered.closesOn()));
    }

    private Fact land(Reading reading, Opportunity offered) {
        var hectares = offered.landOffered() == null
                ? Optional.ofNullable(reading.content().site().area()).map(ProjectFacts::hectares)
                : Optional.of(offered.landOffered());
        var more = Stream.of(
                        marks.parkOf(reading.content().site().park())
                                .map(park -> park.name().in(reading.locale())),
                        Optional.ofNullable(offered.lot()).map(lot -> lot.in(reading.locale())))
                .flatMap(Optional::stream);
        return hectares.map(area -> Fact.of("land", formats.number(area, reading.locale()) + " ha", more))
                .orElseGet(() -> values.absent("land", reading, "opportunity.landOffered"));
    }

    /** What the project needs and how much of it is there. */
    private Fact need(
            String name, String path, Reading reading, @Nullable BigDecimal needed, @Nullable BigDecimal available) {
        var there = available == null ? "" : amount(name + ".there", available, reading);
        if (needed != null) {
            return Fact.of(name, amount(name + ".amount", needed, reading), Stream.of(there));
        }
        return available == null ? values.absent(name, reading, path) : Fact.of(name, there, Stream.of());
    }

    private String amount(String key, BigDecimal amount, Reading reading) {
        return Wording.text(reading.locale(), "catalogue.fact." + key, formats.number(amount, reading.locale()));
    }

    private Fact rent(Reading reading, Opportunity offered) {
        if (offered.landPrice() == null) {
            return values.absent("rent", reading, "opportunity.landPrice");
        }
        var price = values.price(offered.landPrice(), offered.landCurrency(), reading.locale());
        return Fact.of("rent", price + "/m²", Stream.ofNullable(offered.landTerm()));
    }

    private Fact closing(Reading reading, @Nullable ReducedDate closes) {
        if (closes == null) {
            return values.absent("closes", reading, "opportunity.closesOn");
        }
        var last = closes.first().plus(1, closes.precision()).minusDays(1);
        var left = ChronoUnit.DAYS.between(LocalDate.ofInstant(clock.instant(), formats.zone()), last);
        var key = left < 0 ? "catalogue.fact.closes.past" : "catalogue.fact.closes.left";
        return Fact.of("closes", closes.text(), Stream.of(Wording.text(reading.locale(), key, left)));
    }
}
