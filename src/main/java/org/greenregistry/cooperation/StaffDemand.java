package org.greenregistry.cooperation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.UUID;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.Refers;
import org.jspecify.annotations.Nullable;

/**
 * A project that asked for people with the training.
 *
 * @param people it wants
 * @param by year in which it wants them
 */
public record StaffDemand(
        String id,

        @Refers(Refers.To.PROJECT) @Nullable @NotNull(groups = OnSubmit.class)
        UUID project,

        @Nullable @Positive(groups = OnDraft.class) @Max(value = 1_000_000, groups = OnDraft.class)
        Integer people,

        @Nullable @Min(value = 1990, groups = OnDraft.class) @Max(value = 2100, groups = OnDraft.class)
        Integer by)
        implements Identified {}
