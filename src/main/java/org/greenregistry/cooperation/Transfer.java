package org.greenregistry.cooperation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.greenregistry.dossier.TransferCertificate;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * A technology-transfer contract and its certificate (Law 07/2017/QH14 on technology transfer; counted in summary
 * A.IV.11). The transferor is the partner of the link, the transferee its other side.
 *
 * @param contract its number
 * @param number of the certificate
 * @param object the technology that is transferred
 * @param readiness technology readiness level, 1 to 9
 */
public record Transfer(
        @Nullable @Size(max = 100, groups = OnDraft.class) String contract,
        @Nullable @Size(max = 100, groups = OnDraft.class) String number,
        @Nullable TransferCertificate certificate,
        @Nullable ReducedDate certifiedOn,
        @Nullable @Valid LocalizedText object,

        @Nullable @Min(value = 1, groups = OnDraft.class) @Max(value = 9, groups = OnDraft.class)
        Integer readiness) {

    public static final Transfer NONE = new Transfer(null, null, null, null, null, null);
}
