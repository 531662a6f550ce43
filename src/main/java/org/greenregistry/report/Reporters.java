package org.greenregistry.report;

import java.time.LocalDate;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Stage;

/** On what the organisations that carry a project out owe a report. */
final class Reporters {

    private Reporters() {}

    /** Whether a report is owed on a period that ends on {@code day}: licensed by then, and not ended. */
    static boolean owes(ProjectContent project, LocalDate day) {
        return project.history().stream()
                .filter(held -> held.since() == null || !held.since().first().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(held -> held.stage().compareTo(Stage.REGISTERED) >= 0
                        && held.stage().compareTo(Stage.TERMINATED) < 0)
                .isPresent();
    }
}
