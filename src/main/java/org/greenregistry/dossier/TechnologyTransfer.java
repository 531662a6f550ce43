package org.greenregistry.dossier;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * A technology-transfer contract, as summary A.IV.11 asks for it.
 *
 * @param number of the certificate
 * @param amount million VND
 */
public record TechnologyTransfer(
        String id,

        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 255, groups = OnDraft.class)
        String number,

        @Nullable @NotNull(groups = OnSubmit.class) TransferCertificate certificate,
        @Nullable ReducedDate on,

        @Nullable @Positive(groups = OnDraft.class) @Digits(integer = 15, fraction = 2, groups = OnDraft.class)
        BigDecimal amount)
        implements Identified {}
