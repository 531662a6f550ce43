package org.greenregistry.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.jspecify.annotations.Nullable;

/**
 * An activity of the project in the classification of economic activities, levels 2 to 5.
 *
 * @param code two to five digits
 * @param main one activity is the main one
 */
public record VsicCode(
        String id,
        @Nullable @NotNull(groups = OnSubmit.class) VsicVersion version,

        @Nullable @NotBlank(groups = OnSubmit.class) @Pattern(regexp = "[0-9]{2,5}", groups = OnDraft.class)
        String code,

        boolean main)
        implements Identified {}
