package org.greenregistry.dossier;

import jakarta.validation.constraints.Size;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/** What building rests on. */
public record BuildingPermit(
        @Nullable @RequiredFrom(Stage.UNDER_CONSTRUCTION) PermitBasis basis,
        @Nullable @Size(max = 255, groups = OnDraft.class) String number,
        @Nullable ReducedDate on) {

    public static final BuildingPermit NONE = new BuildingPermit(null, null, null);
}
