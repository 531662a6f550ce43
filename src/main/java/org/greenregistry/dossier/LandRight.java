package org.greenregistry.dossier;

import jakarta.validation.constraints.Size;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/** The decision or contract that gives a project its land. */
public record LandRight(
        @Nullable @RequiredFrom(Stage.PREPARING) @Size(max = 255, groups = OnDraft.class)
        String number,

        @Nullable ReducedDate on,
        @Nullable ReducedDate until) {

    public static final LandRight NONE = new LandRight(null, null, null);
}
