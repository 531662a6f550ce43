package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.Phase;
import org.greenregistry.reference.VsicSections;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** The six facts everybody asks first, by the phase of the project. What is not known is said, never left out. */
@Component
class ProjectFacts {

    private static final BigDecimal HECTARE = BigDecimal.valueOf(10_000);

    private final Marks marks;
    private final CapitalSection capital;
    private final OfferFacts offers;
    private final Values values;
    private final Formats formats;

    ProjectFacts(Marks marks, CapitalSection capital, OfferFacts offers, Values values, Formats formats) {
        this.marks = marks;
        this.capital = capital;
        this.offers = offers;
        this.values = values;
        this.formats = formats;
    }

    HtmlContainer of(Reading reading) {
        var list = Tags.tag("dl", "facts");
        var facts = reading.isIn(Phase.OPPORTUNITY) ? offers.of(reading) : asked(reading);
        facts.forEach(fact -> list.add(fact.shown(reading.locale())));
        return list;
    }

    private List<Fact> asked(Reading reading) {
        return List.of(
                capital.fact("capital", reading),
                land(reading),
                jobs(reading),
                country(reading),
                sector(reading),
                place(reading));
    }

    private Fact land(Reading reading) {
        var site = reading.content().site();
        var plot = Stream.of(
                        marks.parkOf(site.park()).map(park -> park.name().in(reading.locale())),
                        Optional.ofNullable(site.plot()))
                .flatMap(Optional::stream);
        return site.area() == null
                ? values.absent("land", reading, "site.area")
                : Fact.of("land", formats.number(hectares(site.area()), reading.locale()) + " ha", plot);
    }

    /** Square metres in hectares, to a hundredth. */
    static BigDecimal hectares(BigDecimal squareMetres) {
        return squareMetres.divide(HECTARE, 2, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private Fact jobs(Reading reading) {
        var jobs = reading.content().jobs();
        if (jobs.planned() == null) {
            return values.absent("jobs", reading, "jobs.planned");
        }
        var people = Wording.text(
                reading.locale(), "catalogue.fact.jobs.people", formats.number(jobs.planned(), reading.locale()));
        var by = jobs.by() == null
                ? Wording.text(reading.locale(), "catalogue.fact.jobs.planned")
                : Wording.text(
                        reading.locale(), "catalogue.fact.jobs.by", jobs.by().toString());
        return Fact.of("jobs", people, Stream.of(by));
    }

    private Fact country(Reading reading) {
        var investors = reading.content().investors().toList();
        if (investors.isEmpty()) {
            return values.absent("investors", reading, "parties");
        }
        var names = investors.stream()
                .map(Party::name)
                .filter(Objects::nonNull)
                .limit(1)
                .map(first -> investors.size() == 1
                        ? first
                        : Wording.text(reading.locale(), "catalogue.fact.investors.more", first, investors.size() - 1))
                .collect(Collectors.joining());
        var countries =
                investors.stream().map(Party::country).filter(Objects::nonNull).toList();
        return countries.isEmpty()
                ? Fact.of("investors", names, Stream.of())
                : Fact.of("investors", Marks.countries(countries, reading.locale()), Stream.of(names));
    }

    private Fact sector(Reading reading) {
        var letter = reading.content().section();
        return letter == null
                ? values.absent("section", reading, "section")
                : Fact.of("section", VsicSections.name(letter, reading.locale()), Stream.of(vsic(letter)))
                        .explained(Help.term("vsic", reading.locale()));
    }

    private static String vsic(String letter) {
        return "VSIC\u00a0" + letter;
    }

    private Fact place(Reading reading) {
        var site = reading.content().site();
        var park = marks.parkOf(site.park()).map(found -> found.name().in(reading.locale()));
        var unit = marks.current(site.unit());
        var name = unit.map(found -> found.fullName().in(reading.locale())).or(() -> park);
        var former = unit.flatMap(found -> marks.former(found.uid(), reading.locale()));
        return name.map(known -> Fact.of("place", known, former.stream()))
                .orElseGet(() -> values.absent("place", reading, "site.unit", "site.address"));
    }
}
