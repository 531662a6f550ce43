package org.greenregistry.catalogue;

import java.time.LocalDate;
import org.greenregistry.dossier.Stage;
import org.greenregistry.project.ProjectFacts;
import org.jspecify.annotations.Nullable;

/** How a project stands on a day, as far as the dates of its stages say. */
public final class Standing {

    private Standing() {}

    /** Licensed, whatever came of it, and not ended. */
    public static boolean isValid(ProjectFacts facts, LocalDate day) {
        return isLicensed(facts.stageOn(day));
    }

    private static boolean isLicensed(@Nullable Stage stage) {
        return stage != null && stage.compareTo(Stage.REGISTERED) >= 0 && stage.compareTo(Stage.TERMINATED) < 0;
    }

    /** In the book's view neither ended nor unheard of. */
    static boolean isAlive(ProjectFacts facts, LocalDate day) {
        var stage = facts.stageOn(day);
        return stage != null && stage.compareTo(Stage.TERMINATED) < 0;
    }
}
