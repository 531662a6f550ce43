package org.greenregistry.cooperation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.LegalRegime;
import org.greenregistry.dossier.Phase;
import org.greenregistry.dossier.ProjectContent;
import org.jspecify.annotations.Nullable;

/**
 * What of a project the conditions of incentives look at.
 *
 * @param areas uids of the unit it lies in and of all units around that; empty while its place is not known
 * @param capital registered, in major units by currency
 */
record Applicant(
        @Nullable String section,
        @Nullable String category,
        @Nullable LegalRegime regime,
        @Nullable Phase phase,
        @Nullable String park,
        Set<String> areas,
        Map<String, BigDecimal> capital,
        Evidence evidence) {

    /** @param around gives the uids of a unit and of all units around it */
    static Applicant of(ProjectContent project, Function<String, Set<String>> around) {
        var stage = project.stage();
        var unit = project.site().unit();
        return new Applicant(
                project.section(),
                project.category(),
                project.regime(),
                stage == null ? null : stage.phase(),
                project.site().park(),
                unit == null ? Set.of() : around.apply(unit),
                capital(project),
                project.evidence());
    }

    /** Where several figures are registered in one currency, the preferred one. */
    private static Map<String, BigDecimal> capital(ProjectContent project) {
        return project.capital().stream()
                .filter(figure -> figure.kind() == CapitalKind.REGISTERED)
                .sorted(Comparator.comparing(CapitalFigure::preferred).reversed())
                .filter(figure -> figure.amount() != null && figure.currency() != null)
                .collect(Collectors.toMap(
                        figure -> Objects.requireNonNull(figure.currency()),
                        figure -> Objects.requireNonNull(figure.amount()),
                        (first, later) -> first));
    }

    /** Whether anything says where it is. */
    boolean isPlaced() {
        return park != null || !areas.isEmpty();
    }
}
