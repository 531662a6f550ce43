package org.greenregistry.dossier;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/** One line of an opportunity's checklist. */
public record Readiness(
        String id,
        @Nullable @NotNull(groups = OnSubmit.class) ReadinessItem item,
        boolean done,
        @Nullable ReducedDate on,
        @Nullable @Size(max = 40, groups = OnDraft.class) String proof)
        implements Identified {}
