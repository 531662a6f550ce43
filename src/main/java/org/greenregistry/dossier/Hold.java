package org.greenregistry.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * A project that waits without being suspended.
 *
 * @param plan how it is to go on
 * @param reviewOn when it is looked at again
 */
public record Hold(
        @Nullable ReducedDate since,
        @Nullable @Valid LocalizedText reason,
        @Nullable @Valid LocalizedText plan,
        @Nullable ReducedDate reviewOn) {

    public static final Hold NONE = new Hold(null, null, null, null);

    @AssertTrue(message = "{project.hold.reason.missing}", groups = OnSubmit.class)
    boolean isReasonGiven() {
        return since == null || reason != null;
    }

    @AssertTrue(message = "{project.hold.reviewOn.missing}", groups = OnSubmit.class)
    boolean isReviewOnGiven() {
        return since == null || reviewOn != null;
    }
}
