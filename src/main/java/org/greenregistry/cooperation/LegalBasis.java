package org.greenregistry.cooperation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.jspecify.annotations.Nullable;

/**
 * The text an incentive rests on.
 *
 * @param document its number as written on it
 * @param article within it
 * @param link where it can be read
 */
public record LegalBasis(
        String id,

        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 255, groups = OnDraft.class)
        String document,

        @Nullable @Size(max = 255, groups = OnDraft.class) String article,
        @Nullable @Size(max = 500, groups = OnDraft.class) String link)
        implements Identified {}
