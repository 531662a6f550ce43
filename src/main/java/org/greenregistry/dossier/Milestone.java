package org.greenregistry.dossier;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * A point of the schedule.
 *
 * @param phase which phase of the project, where there are several
 */
public record Milestone(
        String id,
        @Nullable @NotNull(groups = OnSubmit.class) MilestoneKind kind,
        @Nullable @Size(max = 100, groups = OnDraft.class) String phase,
        @Nullable ReducedDate planned,
        @Nullable ReducedDate actual)
        implements Identified {

    @AssertTrue(message = "{project.milestones.planned.missing}", groups = OnSubmit.class)
    boolean isPlannedOrActual() {
        return planned != null || actual != null;
    }
}
