package org.greenregistry.cooperation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.greenregistry.dossier.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Which conditions of an incentive a project meets, as far as the book tells. It is no decision: the law asks for more
 * than the book can look at, and the authority decides.
 *
 * @param conditions those the incentive has, in the order of {@link Fit}
 * @param inForce whether it can be had on the day asked about
 */
public record FitCheck(List<Condition> conditions, boolean inForce) {

    /**
     * One condition.
     *
     * @param name of the component of {@link Fit}
     */
    public record Condition(String name, Verdict verdict) {}

    static FitCheck of(IncentiveContent incentive, Applicant project, LocalDate day) {
        var fit = incentive.fit();
        var found = new ArrayList<Condition>();
        among(found, "sections", fit.sections(), project.section());
        among(found, "categories", fit.categories(), project.category());
        among(found, "regimes", fit.regimes(), project.regime());
        among(found, "phases", fit.phases(), project.phase());
        if (fit.inPark()) {
            found.add(new Condition("inPark", place(project.park() != null, project)));
        }
        if (!fit.parks().isEmpty()) {
            var park = project.park();
            found.add(new Condition("parks", place(park != null && fit.parks().contains(park), project)));
        }
        if (!fit.units().isEmpty()) {
            found.add(new Condition("units", units(fit.units(), project.areas())));
        }
        if (fit.minimumCapital() != null) {
            found.add(new Condition("minimumCapital", capital(fit.minimumCapital(), fit.currency(), project)));
        }
        if (fit.evidence() != null && fit.evidence() != Evidence.NONE) {
            found.add(new Condition("evidence", evidence(fit.evidence(), project.evidence())));
        }
        return new FitCheck(List.copyOf(found), isInForce(incentive, day));
    }

    /** Whether it is worth asking: in force, something speaks for it, and nothing the book knows speaks against it. */
    public boolean isPossible() {
        return inForce && !with(Verdict.MET).isEmpty() && with(Verdict.FAILED).isEmpty();
    }

    /** Names of the conditions that stand so. */
    public List<String> with(Verdict verdict) {
        return conditions.stream()
                .filter(condition -> condition.verdict() == verdict)
                .map(Condition::name)
                .toList();
    }

    private static <T> void among(List<Condition> found, String name, Collection<T> wanted, @Nullable T had) {
        if (!wanted.isEmpty()) {
            found.add(new Condition(name, had == null ? Verdict.UNKNOWN : verdict(wanted.contains(had))));
        }
    }

    private static Verdict place(boolean met, Applicant project) {
        return project.isPlaced() ? verdict(met) : Verdict.UNKNOWN;
    }

    private static Verdict units(Collection<String> wanted, Set<String> areas) {
        return areas.isEmpty() ? Verdict.UNKNOWN : verdict(wanted.stream().anyMatch(areas::contains));
    }

    /** Amounts in another currency are not compared: no rate is part of the law. */
    private static Verdict capital(BigDecimal least, @Nullable String currency, Applicant project) {
        var had = currency == null ? null : project.capital().get(currency);
        return had == null ? Verdict.UNKNOWN : verdict(had.compareTo(least) >= 0);
    }

    /** That no claim was recorded does not say that there is none. */
    private static Verdict evidence(Evidence least, Evidence had) {
        return had == Evidence.NONE ? Verdict.UNKNOWN : verdict(had.compareTo(least) >= 0);
    }

    private static Verdict verdict(boolean met) {
        return met ? Verdict.MET : Verdict.FAILED;
    }

    private static boolean isInForce(IncentiveContent incentive, LocalDate day) {
        var from = incentive.from();
        var until = incentive.until();
        return (from == null || !day.isBefore(from.first())) && (until == null || !day.isAfter(until.last()));
    }
}
