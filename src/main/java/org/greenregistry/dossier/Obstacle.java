package org.greenregistry.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds the project up.
 *
 * @param agency that must act
 * @param promised when it said it would be done
 */
public record Obstacle(
        String id,
        @Nullable @NotNull(groups = OnSubmit.class) ObstacleKind kind,

        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 255, groups = OnDraft.class)
        String agency,

        @Nullable @NotNull(groups = OnSubmit.class) ReducedDate since,
        @Nullable ReducedDate promised,
        @Nullable ReducedDate resolved,
        @Nullable @Valid LocalizedText text)
        implements Identified {

    @AssertTrue(message = "{project.obstacles.resolved.early}", groups = OnSubmit.class)
    boolean isResolvedAfterItBegan() {
        return since == null || resolved == null || !resolved.first().isBefore(since.first());
    }
}
