package org.greenregistry.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.greenregistry.catalogue.Condition;
import org.greenregistry.catalogue.Trait;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Stage;
import org.greenregistry.project.ProjectFacts;
import org.jspecify.annotations.Nullable;

/** Counts what totals of {@link Plan} leave out: who states no registered capital, and who has not reported. */
final class LeftOut {

    /** What is told of capital before anything is registered. */
    private static final List<CapitalKind> KINDS = List.of(CapitalKind.EXPECTED, CapitalKind.ANNOUNCED);

    private final Question asked;
    private final Condition noneRegistered;
    private final Tallies ofSilent;
    final Tally silent;
    final Tally announcedOnly;
    final List<Tally> unregistered = new ArrayList<>();
    final Tally newSilent;
    final Tally unreported;

    /** @param ofValid takes what is counted of valid projects only */
    LeftOut(Question asked, Tallies ofValid) {
        this.asked = asked;
        noneRegistered = Condition.on(Trait.SILENT, CapitalKind.REGISTERED, asked.day());
        ofSilent = new Tallies(noneRegistered::holds);
        silent = ofSilent.with(Tally.count("silent", asked.filter(), noneRegistered));
        announcedOnly = ofSilent.with(
                unregistered("announcedOnly", Unit.PROJECTS, CapitalKind.ANNOUNCED.name(), facts -> BigDecimal.ONE));
        KINDS.forEach(kind -> PlanCount.CURRENCIES.forEach(
                currency -> unregistered.add(ofSilent.with(unregistered(kind, currency)))));
        newSilent = ofSilent.with(newSilent());
        unreported = ofValid.with(Tally.count(
                "unreported", asked.filter(), Condition.on(Trait.REPORT, "MISSING-" + asked.period(), asked.day())));
    }

    /** What is counted of valid projects that state no registered capital. */
    Tallies ofSilent() {
        return ofSilent;
    }

    private Tally unregistered(CapitalKind kind, String currency) {
        return unregistered(
                "only." + kind + "." + currency,
                Unit.ofCurrency(currency),
                kind + "-" + currency,
                facts -> facts.amount(kind, currency));
    }

    /**
     * Of projects that state no registered capital.
     *
     * @param what kind of capital, perhaps with its currency: {@code EXPECTED-USD}
     */
    private Tally unregistered(
            String key, Unit unit, String what, Function<ProjectFacts, @Nullable BigDecimal> amount) {
        var stated = Condition.on(Trait.STATES, what, asked.day());
        return new Tally(
                key,
                unit,
                asked.filter().having(noneRegistered).having(stated),
                facts -> noneRegistered.holds(facts) && stated.holds(facts),
                amount);
    }

    /** Licensed in the period, and no paper says for how much. */
    private Tally newSilent() {
        var licensed = Condition.in(Trait.ENTERED, Stage.REGISTERED, asked.first(), asked.last());
        return new Tally(
                "newSilent",
                Unit.PROJECTS,
                asked.filter().having(licensed).having(noneRegistered),
                facts -> licensed.holds(facts) && noneRegistered.holds(facts),
                facts -> BigDecimal.ONE);
    }
}
