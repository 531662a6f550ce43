package org.greenregistry.dossier;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * How digital production is.
 *
 * @param levelBefore 0 to 5 on {@code scale}
 * @param assessor who put it at that level
 * @param proof id of the document
 */
public record Digital(
        @Size(max = 6, groups = OnDraft.class) List<SmartTechnology> technologies,

        @Nullable @Min(value = 0, groups = OnDraft.class) @Max(value = 5, groups = OnDraft.class)
        Integer levelBefore,

        @Nullable @Min(value = 0, groups = OnDraft.class) @Max(value = 5, groups = OnDraft.class)
        Integer levelAfter,

        @Nullable @Size(max = 255, groups = OnDraft.class) String scale,
        @Nullable @Size(max = 255, groups = OnDraft.class) String assessor,
        @Nullable ReducedDate on,
        @Nullable @Size(max = 40, groups = OnDraft.class) String proof) {

    public static final Digital NONE = new Digital(List.of(), null, null, null, null, null, null);

    public Digital {
        technologies = Lists.copy(technologies);
    }

    @AssertTrue(message = "{project.digital.scale.missing}", groups = OnSubmit.class)
    boolean isScaleGiven() {
        return (levelBefore == null && levelAfter == null) || scale != null;
    }

    @AssertTrue(message = "{project.digital.assessor.missing}", groups = OnSubmit.class)
    boolean isAssessorGiven() {
        return levelAfter == null || assessor != null;
    }
}
