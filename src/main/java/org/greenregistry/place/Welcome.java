package org.greenregistry.place;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.jspecify.annotations.Nullable;

/**
 * A line of business a park takes in.
 *
 * @param division of VSIC 2025, two digits
 */
public record Welcome(
        String id,

        @Nullable @NotNull(groups = OnSubmit.class) @Pattern(regexp = "\\d\\d", groups = OnDraft.class)
        String division)
        implements Identified {}
