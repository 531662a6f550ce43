package org.greenregistry.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.jspecify.annotations.Nullable;

/**
 * Something green a project says of itself, with the step of evidence it has.
 *
 * @param text what is claimed
 * @param proof id of the document that shows it; a certificate or confirmation needs one
 */
public record GreenClaim(
        String id,
        @Nullable @Valid @NotNull(groups = OnSubmit.class) LocalizedText text,
        @Nullable @NotNull(groups = OnSubmit.class) Evidence step,
        @Nullable @Size(max = 40, groups = OnDraft.class) String proof)
        implements Identified {

    @AssertTrue(message = "{project.claims.text.missing}", groups = OnSubmit.class)
    boolean isTextPresent() {
        return text == null || text.vi() != null || text.en() != null;
    }

    @AssertTrue(message = "{project.claims.step.none}", groups = OnSubmit.class)
    boolean isStepReal() {
        return step != Evidence.NONE;
    }

    @AssertTrue(message = "{project.claims.proof.missing}", groups = OnSubmit.class)
    boolean isProofPresent() {
        return step == null || step.compareTo(Evidence.CERTIFIED) < 0 || proof != null;
    }
}
