package org.greenregistry.dossier;

import jakarta.validation.constraints.Size;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * The investment registration certificate (form I.2.6). Its number is the project's code for life: ten digits today,
 * other forms on older licences.
 *
 * @param on first issue
 */
public record InvestmentCertificate(
        @Nullable
        @RequiredFrom(value = Stage.REGISTERED, when = RequiredFrom.When.IF_IN_REGIME)
        @Size(max = 255, groups = OnDraft.class)
        String number,

        @Nullable @RequiredFrom(value = Stage.REGISTERED, when = RequiredFrom.When.IF_IN_REGIME)
        ReducedDate on,

        @Nullable
        @RequiredFrom(value = Stage.REGISTERED, when = RequiredFrom.When.IF_IN_REGIME)
        @Size(max = 255, groups = OnDraft.class)
        String issuer) {

    public static final InvestmentCertificate NONE = new InvestmentCertificate(null, null, null);
}
