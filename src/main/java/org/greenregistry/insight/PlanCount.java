package org.greenregistry.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.greenregistry.catalogue.Condition;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.Trait;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.Flow;
import org.greenregistry.dossier.IndicatorKind;
import org.greenregistry.dossier.Stage;
import org.greenregistry.project.ProjectFacts;
import org.jspecify.annotations.Nullable;

/** Counts {@link Plan}. */
final class PlanCount implements Count<Plan> {

    static final List<String> CURRENCIES = List.of("VND", "USD", "EUR");

    /** Before it nothing was measured. */
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private static final List<IndicatorKind> PROOFS =
            List.of(IndicatorKind.PLANNED, IndicatorKind.REPORTED, IndicatorKind.VERIFIED);

    private final Question asked;
    private final List<Tally> all = new ArrayList<>();
    private final Tally valid;
    private final List<Tally> registered = new ArrayList<>();
    private final LeftOut leftOut;
    private final List<Tally> flows = new ArrayList<>();
    private final List<Tally> before = new ArrayList<>();
    private final List<Tally> implemented = new ArrayList<>();
    private final List<Tally> implementedTotal = new ArrayList<>();
    private final Tally started;
    private final Tally startedBefore;
    private final List<Tally> work;
    private final Tally land;
    private final List<Tally> solar;
    private final List<Tally> avoided;
    private final List<Tally> toDate = new ArrayList<>();
    private final List<Tally> evidence;

    PlanCount(Question asked) {
        this.asked = asked;
        var isValid = Condition.on(Trait.VALID, asked.day());
        var year = asked.period().yearBefore();
        valid = kept(Tally.count("valid", asked.filter(), isValid));
        leftOut = new LeftOut(asked);
        all.addAll(leftOut.tallies());
        CURRENCIES.forEach(this::perCurrency);
        started = kept(started("started", asked.first(), asked.last()));
        startedBefore = kept(started("started", year.first(), year.last()));
        toDate.add(kept(started("started", LocalDate.of(asked.period().year(), 1, 1), asked.last())));
        work = kept(List.of(
                validSum("jobs", Unit.PEOPLE, facts -> whole(facts.jobs())),
                validSum("workersVietnamese", Unit.PEOPLE, facts -> workers(facts, true)),
                validSum("workersForeign", Unit.PEOPLE, facts -> workers(facts, false))));
        land = kept(validSum("land", Unit.HECTARES, ProjectFacts::hectares));
        solar = measured("solar", "REN-KWP", Unit.KILOWATTS_PEAK);
        avoided = measured("avoided", "GHG-AVOID", Unit.TONNES_CO2);
        evidence = kept(Arrays.stream(Evidence.values())
                .map(step -> new Tally(
                        "evidence." + step,
                        Unit.PROJECTS,
                        asked.filter().having(isValid).with(Facet.PROOF, Set.of(step.code())),
                        facts -> facts.evidence() == step && isValid.holds(facts) && isIn(step),
                        facts -> BigDecimal.ONE))
                .toList()
                .reversed());
    }

    /** Whoever narrowed to some steps sees no others. */
    private boolean isIn(Evidence step) {
        var chosen = asked.filter().values(Facet.PROOF);
        return chosen.isEmpty() || chosen.contains(step.code());
    }

    /** Key of the figure of what flowed. */
    static String flowKey(Flow.Kind kind, String currency) {
        return "flow." + kind + "." + currency;
    }

    private void perCurrency(String currency) {
        var unit = Unit.ofCurrency(currency);
        registered.add(kept(Tally.sum(
                "registered." + currency,
                unit,
                asked.filter(),
                Condition.on(Trait.STATES, CapitalKind.REGISTERED + "-" + currency, asked.day()),
                facts -> facts.registered(currency, asked.day()))));
        for (var kind : Flow.Kind.values()) {
            var earlier = asked.period().yearBefore();
            flows.add(kept(flow(kind, currency, asked.first(), asked.last())));
            before.add(kept(flow(kind, currency, earlier.first(), earlier.last())));
        }
        var newYear = LocalDate.of(asked.period().year(), 1, 1);
        implemented.add(kept(implemented(currency, asked.first())));
        toDate.add(kept(implemented(currency, newYear)));
        toDate.add(kept(flow(Flow.Kind.NEW, currency, newYear, asked.last())));
        implementedTotal.add(kept(
                validSum("implementedTotal." + currency, unit, facts -> facts.implemented(currency, asked.day()))));
    }

    private Tally implemented(String currency, LocalDate from) {
        return Tally.sum(
                "implemented." + currency,
                Unit.ofCurrency(currency),
                asked.filter(),
                Condition.in(Trait.REPORTED, currency, from, asked.last()),
                facts -> put(facts, currency, from));
    }

    private Tally flow(Flow.Kind kind, String currency, LocalDate from, LocalDate to) {
        var flow = Condition.in(Trait.FLOW, kind + "-" + currency, from, to);
        return Tally.sum(
                flowKey(kind, currency),
                Unit.ofCurrency(currency),
                asked.filter(),
                flow,
                facts -> facts.flows().stream()
                        .filter(flow::covers)
                        .map(ProjectFacts.Paid::amount)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Of a year what its own report says; without one the sum of its quarters. */
    private @Nullable BigDecimal put(ProjectFacts facts, String currency, LocalDate from) {
        var within = facts.spent().stream()
                .filter(report -> currency.equals(report.currency()))
                .filter(report -> !report.period().first().isBefore(from)
                        && !report.period().last().isAfter(asked.last()))
                .toList();
        var whole = within.stream().filter(report -> report.period().isYear()).toList();
        return (whole.isEmpty() ? within : whole)
                .stream()
                        .map(ProjectFacts.Spent::implemented)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Tally started(String key, LocalDate from, LocalDate to) {
        return Tally.count(key, asked.filter(), Condition.in(Trait.ENTERED, Stage.OPERATING, from, to));
    }

    private Tally validSum(String key, Unit unit, Function<ProjectFacts, @Nullable BigDecimal> amount) {
        return Tally.sum(key, unit, asked.filter(), Condition.on(Trait.VALID, asked.day()), amount);
    }

    private @Nullable BigDecimal workers(ProjectFacts facts, boolean vietnamese) {
        return facts.spent().reversed().stream()
                .filter(report -> !report.period().last().isAfter(asked.day()))
                .map(report -> whole(vietnamese ? report.workersVietnamese() : report.workersForeign()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable BigDecimal whole(@Nullable Integer people) {
        return people == null ? null : BigDecimal.valueOf(people);
    }

    /** Of each proof the newest value by the day. */
    private List<Tally> measured(String key, String indicator, Unit unit) {
        return kept(PROOFS.stream()
                .map(kind -> {
                    var known = Condition.in(Trait.MEASURED, indicator + "-" + kind, EVER, asked.day());
                    return Tally.sum(key + "." + kind, unit, asked.filter(), known, facts -> facts.measured().stream()
                            .filter(known::covers)
                            .max(Comparator.comparing(ProjectFacts.Measured::from))
                            .map(ProjectFacts.Measured::value)
                            .orElse(null));
                })
                .toList());
    }

    private Tally kept(Tally tally) {
        all.add(tally);
        return tally;
    }

    private List<Tally> kept(List<Tally> tallies) {
        all.addAll(tallies);
        return tallies;
    }

    @Override
    public void add(ProjectFacts facts) {
        all.forEach(tally -> tally.add(facts));
    }

    @Override
    public Plan result() {
        return new Plan(
                valid.figure(),
                used(registered),
                leftOut.silent.figure(),
                leftOut.announcedOnly.figure(),
                used(leftOut.unregistered),
                leftOut.newSilent.figure(),
                used(flows),
                used(before),
                used(implemented),
                used(implementedTotal),
                leftOut.unreported.figure(),
                started.figure(),
                startedBefore.figure(),
                figures(work),
                land.figure(),
                figures(solar),
                figures(avoided),
                figures(toDate),
                figures(evidence));
    }

    private static List<Figure> figures(List<Tally> tallies) {
        return tallies.stream().map(Tally::figure).toList();
    }

    private static List<Figure> used(List<Tally> tallies) {
        return figures(tallies).stream()
                .filter(figure -> !figure.isNothing() && figure.sum().signum() != 0)
                .toList();
    }
}
