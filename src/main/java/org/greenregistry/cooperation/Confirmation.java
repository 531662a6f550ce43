package org.greenregistry.cooperation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Refers;
import org.jspecify.annotations.Nullable;

/** That one side says the link is as it stands here. */
public record Confirmation(
        String id,

        @Refers(Refers.To.ORGANISATION) @Nullable @NotNull(groups = OnSubmit.class)
        UUID organisation,

        @Nullable @NotNull(groups = OnSubmit.class) ReducedDate on)
        implements Identified {}
