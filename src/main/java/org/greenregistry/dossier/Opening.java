package org.greenregistry.dossier;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * The entry by which a project that exists already comes into the book at its present stage.
 *
 * @param on since when the stage holds, or the date of the source that says so
 * @param source the document or publication
 */
public record Opening(
        @Nullable @NotNull(groups = OnSubmit.class) Stage stage,
        @Nullable @NotNull(groups = OnSubmit.class) ReducedDate on,

        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 500, groups = OnDraft.class)
        String source) {

    public static final Opening NONE = new Opening(null, null, null);

    @AssertTrue(message = "{project.opening.stage.closed}", groups = OnSubmit.class)
    boolean isStageOpen() {
        return stage == null || Stage.OPENING.contains(stage);
    }
}
