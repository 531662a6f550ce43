package org.greenregistry.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.Leveled;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * A move of the project from the stage it held to another, or a request for a supplement, which stays where it is. The
 * graph says which steps may follow and what each needs ({@link StageGraph}).
 *
 * @param to the stage it leads to
 * @param on the day it took effect
 * @param number of the decision, certificate, notice or receipt
 * @param authority that decided
 * @param extent of a suspension
 * @param until when a suspension is to end, or a trial
 * @param proof id of the document
 */
@Built
public record Step(
        String id,
        @Nullable @NotNull(groups = OnSubmit.class) Stage to,
        @Nullable @NotNull(groups = OnSubmit.class) ReducedDate on,
        @Nullable @Size(max = 255, groups = OnDraft.class) String number,
        @Nullable @Size(max = 255, groups = OnDraft.class) String authority,
        @Nullable StepCause cause,
        @Nullable Extent extent,
        @Nullable SelectionForm selection,
        @Nullable @Valid LocalizedText reason,
        @Nullable ReducedDate until,
        @Nullable @Size(max = 40, groups = OnDraft.class) String proof)
        implements Identified, Leveled {

    /** A step into an examination is none of the public's business before it is decided. */
    @Override
    public Level level() {
        return to == null || to.isInternal() ? Level.INTERNAL : Level.PUBLIC;
    }
}
