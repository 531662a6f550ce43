package org.greenregistry.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * The environmental procedure of a project.
 *
 * @param group I to IV under the Law on Environmental Protection 2020
 */
public record Environment(
        @Nullable @RequiredFrom(Stage.UNDER_CONSTRUCTION) EnvironmentalProcedure procedure,
        @Nullable @Size(max = 255, groups = OnDraft.class) String number,
        @Nullable ReducedDate on,

        @Nullable @Min(value = 1, groups = OnDraft.class) @Max(value = 4, groups = OnDraft.class)
        Integer group) {

    public static final Environment NONE = new Environment(null, null, null, null);
}
