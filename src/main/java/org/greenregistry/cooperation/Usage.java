package org.greenregistry.cooperation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Refers;
import org.jspecify.annotations.Nullable;

/**
 * A project that enjoys an incentive.
 *
 * @param document the paper that grants it
 */
public record Usage(
        String id,

        @Refers(Refers.To.PROJECT) @Nullable @NotNull(groups = OnSubmit.class)
        UUID project,

        @Nullable ReducedDate since,
        @Nullable @Size(max = 255, groups = OnDraft.class) String document)
        implements Identified {}
