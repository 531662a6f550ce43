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
    private final Condition isValid;
    private final Tallies ofValid;
    private final Tallies ofFlows = new Tallies(facts -> !facts.flows().isEmpty());
    private final Tallies ofReports = new Tallies(facts -> !facts.spent().isEmpty());
    private final Tallies ofMeasured = new Tallies(facts -> !facts.measured().isEmpty());
    private final Tallies ofAll = new Tallies(facts -> true);
    private final List<Tallies> groups;
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
        isValid = Condition.on(Trait.VALID, asked.day());
        ofValid = new Tallies(isValid::holds);
        leftOut = new LeftOut(asked, ofValid);
        groups = List.of(ofValid, leftOut.ofSilent(), ofFlows, ofReports, ofMeasured, ofAll);
        var year = asked.period().yearBefore();
        valid = ofValid.with(Tally.count("valid", asked.filter(), isValid));
        CURRENCIES.forEach(this::perCurrency);
        started = ofAll.with(started("started", asked.first(), asked.last()));
        startedBefore = ofAll.with(started("started", year.first(), year.last()));
        toDate.add(ofAll.with(started("started", LocalDate.of(asked.period().year(), 1, 1), asked.last())));
        work = ofValid.with(List.of(
                validSum("jobs", Unit.PEOPLE, facts -> whole(facts.jobs())),
                validSum("workersVietnamese", Unit.PEOPLE, facts -> workers(facts, true)),
                validSum("workersForeign", Unit.PEOPLE, facts -> workers(facts, false))));
        land = ofValid.with(validSum("land", Unit.HECTARES, ProjectFacts::hectares));
        solar = measured("solar", "REN-KWP", Unit.KILOWATTS_PEAK);
        avoided = measured("avoided", "GHG-AVOID", Unit.TONNES_CO2);
        evidence = ofValid.with(Arrays.stream(Evidence.values())
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
        registered.add(ofValid.with(Tally.sum(
                "registered." + currency,
                unit,
                asked.filter(),
                Condition.on(Trait.STATES, CapitalKind.REGISTERED + "-" + currency, asked.day()),
                facts -> facts.registered(currency, asked.day()))));
        for (var kind : Flow.Kind.values()) {
            var earlier = asked.period().yearBefore();
            flows.add(ofFlows.with(flow(kind, currency, asked.first(), asked.last())));
            before.add(ofFlows.with(flow(kind, currency, earlier.first(), earlier.last())));
        }
        var newYear = LocalDate.of(asked.period().year(), 1, 1);
        implemented.add(ofReports.with(implemented(currency, asked.first())));
        toDate.add(ofReports.with(implemented(currency, newYear)));
        toDate.add(ofFlows.with(flow(Flow.Kind.NEW, currency, newYear, asked.last())));
        implementedTotal.add(ofValid.with(
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
                flowKey(kind, currency), Unit.ofCurrency(currency), asked.filter(), flow, facts -> paid(facts, flow));
    }

    private static @Nullable BigDecimal paid(ProjectFacts facts, Condition flow) {
        return facts.flows().stream()
                .filter(flow::covers)
                .map(ProjectFacts.Paid::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
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
                        .reduce(BigDecimal::add)
                        .orElse(null);
    }

    private Tally started(String key, LocalDate from, LocalDate to) {
        return Tally.count(key, asked.filter(), Condition.in(Trait.ENTERED, Stage.OPERATING, from, to));
    }

    private Tally validSum(String key, Unit unit, Function<ProjectFacts, @Nullable BigDecimal> amount) {
        return Tally.sum(key, unit, asked.filter(), Condition.on(Trait.VALID, asked.day()), amount);
    }

    private @Nullable BigDecimal workers(ProjectFacts facts, boolean vietnamese) {
        for (var report : facts.spent().reversed()) {
            var people = vietnamese ? report.workersVietnamese() : report.workersForeign();
            if (people != null && !report.period().last().isAfter(asked.day())) {
                return whole(people);
            }
        }
        return null;
    }

    private static @Nullable BigDecimal whole(@Nullable Integer people) {
        return people == null ? null : BigDecimal.valueOf(people);
    }

    /** Of each proof the newest value by the day. */
    private List<Tally> measured(String key, String indicator, Unit unit) {
        return ofMeasured.with(PROOFS.stream()
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

    @Override
    public void add(ProjectFacts facts) {
        groups.forEach(group -> group.add(facts));
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
