package org.greenregistry.dossier;

import java.util.List;
import java.util.Set;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An edge of the stage graph: a row of stage-transitions.csv.
 *
 * @param from absent for the entry into the book
 * @param action the word officers use for it
 * @param regimes that have it; all that know both stages where empty
 */
public record Transition(
        @Nullable Stage from, Stage to, LocalizedText action, List<Guard> guards, Set<LegalRegime> regimes) {

    /** Paths of what it still needs: values of the step as {@code step.number}, those of the project by their path. */
    public List<String> missing(ProjectContent project, Step step) {
        return guards.stream()
                .flatMap(guard -> guard.missing(project, step).stream())
                .distinct()
                .toList();
    }

    boolean isOf(LegalRegime regime) {
        return (regimes.isEmpty() || regimes.contains(regime)) && (from == null || regime.has(from)) && regime.has(to);
    }
}
