package org.greenregistry.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the facts of the record come from.
 *
 * @param reference address or document
 * @param retrieved when it was read
 */
public record Source(
        String id,

        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 1000, groups = OnDraft.class)
        String reference,

        @Nullable ReducedDate retrieved,
        @Nullable Confidence confidence,
        @Nullable @Valid LocalizedText remark)
        implements Identified {}
