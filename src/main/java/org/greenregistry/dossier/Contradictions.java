package org.greenregistry.dossier;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/** Finds what a record contradicts itself in, as far as the record alone shows it. */
public final class Contradictions {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Contradictions() {}

    /** {@code SITE_OUTSIDE_UNIT} and {@code UNIT_WITHOUT_SUCCESSOR} need the map, and are never in it. */
    public static Set<Contradiction> of(ProjectContent project) {
        var found = EnumSet.noneOf(Contradiction.class);
        if (project.stage() == Stage.OPERATING && project.regime() != LegalRegime.PROGRAMME && !hasSpent(project)) {
            found.add(Contradiction.OPERATING_WITHOUT_CAPITAL);
        }
        if (hasAllShares(project) && sharesOf(project).compareTo(WHOLE) != 0) {
            found.add(Contradiction.SHARES);
        }
        if (endsEarly(project)) {
            found.add(Contradiction.ENDS_BEFORE_IT_BEGINS);
        }
        if (hasSpentMore(project)) {
            found.add(Contradiction.MORE_THAN_REGISTERED);
        }
        return found;
    }

    private static boolean hasSpent(ProjectContent project) {
        return implemented(project).findAny().isPresent()
                || project.actuals().periods().stream().anyMatch(actual -> actual.total() != null);
    }

    private static Stream<CapitalFigure> implemented(ProjectContent project) {
        return project.capital().stream()
                .filter(figure -> figure.kind() == CapitalKind.IMPLEMENTED && figure.amount() != null);
    }

    private static boolean hasAllShares(ProjectContent project) {
        return project.investors().findAny().isPresent()
                && project.investors().allMatch(investor -> investor.share() != null);
    }

    private static BigDecimal sharesOf(ProjectContent project) {
        return project.investors()
                .map(Party::share)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean endsEarly(ProjectContent project) {
        return isBefore(
                        project.term().endsOn(),
                        project.licences().certificate().on())
                || project.steps().stream().anyMatch(step -> isBefore(step.until(), step.on()));
    }

    private static boolean isBefore(@Nullable ReducedDate end, @Nullable ReducedDate begin) {
        return end != null && begin != null && end.first().isBefore(begin.first());
    }

    private static boolean hasSpentMore(ProjectContent project) {
        return implemented(project).filter(CapitalFigure::preferred).anyMatch(spent -> project.capital().stream()
                .filter(figure -> figure.kind() == CapitalKind.REGISTERED && figure.preferred())
                .filter(figure -> Objects.equals(figure.currency(), spent.currency()))
                .anyMatch(registered -> registered.amount() != null
                        && Objects.requireNonNull(spent.amount()).compareTo(registered.amount()) > 0));
    }
}
