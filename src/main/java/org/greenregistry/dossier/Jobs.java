package org.greenregistry.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import org.greenregistry.kernel.OnDraft;
import org.jspecify.annotations.Nullable;

/**
 * Jobs a project plans.
 *
 * @param planned people
 * @param by year in which there are to be as many
 */
public record Jobs(
        @Nullable @PositiveOrZero(groups = OnDraft.class) @Max(value = 10_000_000, groups = OnDraft.class)
        Integer planned,

        @Nullable @Min(value = 1990, groups = OnDraft.class) @Max(value = 2100, groups = OnDraft.class)
        Integer by) {

    public static final Jobs NONE = new Jobs(null, null);
}
