package org.greenregistry.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.jspecify.annotations.Nullable;

/**
 * Where a project is.
 *
 * @param address as the document writes it; never rewritten when units change
 * @param unit uid of the commune at the date of the document; today's is derived from it by succession
 * @param park code of the industrial park
 */
public record Site(
        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 255, groups = OnDraft.class)
        String address,

        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 40, groups = OnDraft.class)
        String unit,

        @Nullable @Size(max = 40, groups = OnDraft.class) String park) {

    public static final Site NONE = new Site(null, null, null);
}
