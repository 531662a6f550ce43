package org.greenregistry.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a project may operate.
 *
 * @param years counted from the first certificate: at most 50, in economic zones and difficult areas 70
 * @param endsOn last day
 */
public record Term(
        @Nullable
        @RequiredFrom(Stage.REGISTERED)
        @Min(value = 1, groups = OnDraft.class)
        @Max(value = 70, groups = OnDraft.class)
        Integer years,

        @Nullable @RequiredFrom(Stage.REGISTERED) ReducedDate endsOn) {

    public static final Term NONE = new Term(null, null);
}
