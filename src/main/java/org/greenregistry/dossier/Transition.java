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

    boolean isOf(LegalRegime regime) {
        return (regimes.isEmpty() || regimes.contains(regime)) && (from == null || regime.has(from)) && regime.has(to);
    }
}
