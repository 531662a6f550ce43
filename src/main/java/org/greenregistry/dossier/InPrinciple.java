package org.greenregistry.dossier;

import jakarta.validation.constraints.Size;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/** The decision by which a project was approved in principle (forms I.2.1 to I.2.3). */
public record InPrinciple(
        @Nullable
        @RequiredFrom(value = Stage.IPA_APPROVED, when = RequiredFrom.When.IF_PASSED)
        @Size(max = 255, groups = OnDraft.class)
        String number,

        @Nullable @RequiredFrom(value = Stage.IPA_APPROVED, when = RequiredFrom.When.IF_PASSED)
        ReducedDate on,

        @Nullable
        @RequiredFrom(value = Stage.IPA_APPROVED, when = RequiredFrom.When.IF_PASSED)
        @Size(max = 255, groups = OnDraft.class)
        String authority) {

    public static final InPrinciple NONE = new InPrinciple(null, null, null);
}
