package org.greenregistry.insight;

import java.util.List;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.Slowness;
import org.greenregistry.dossier.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Where the work is stuck, on the day.
 *
 * @param blocked projects with an open obstacle
 * @param longest of the obstacles; absent if there is none
 * @param byKind projects by the kind of their open obstacles, most first; one may count for several
 * @param byAgency the same by the authority that must act
 * @param late behind their schedule
 * @param held waiting without being suspended
 * @param slow licensed long ago, little done, by {@code rule}
 * @param stages projects by the stage they are at, in the order of a project's life
 */
public record Stuck(
        Figure blocked,
        @Nullable Longest longest,
        List<Figure> byKind,
        List<Figure> byAgency,
        Figure late,
        Figure held,
        Figure slow,
        Slowness rule,
        List<Stay> stages) {

    /** @param about the kind of obstacle or the stage */
    public record Longest(String code, Enum<?> about, long days) {}

    /**
     * Projects at one stage.
     *
     * @param projects also those whose first day there is unknown
     * @param medianDays since they came there; absent where no first day is known
     * @param worst the one that is there longest
     */
    public record Stay(
            Stage stage,
            ProjectFilter rows,
            long projects,
            @Nullable Long medianDays,
            @Nullable Longest worst) {}
}
