package org.greenregistry.cooperation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.Refers;
import org.jspecify.annotations.Nullable;

/** A project of the book that was presented. */
public record Presented(
        String id,

        @Refers(Refers.To.PROJECT) @Nullable @NotNull(groups = OnSubmit.class)
        UUID project) implements Identified {}
