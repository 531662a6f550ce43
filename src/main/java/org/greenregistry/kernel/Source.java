package org.greenregistry.kernel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
