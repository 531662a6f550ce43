package org.greenregistry.place;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of land a park lets.
 *
 * @param number as on the plan of the park
 * @param area hectares
 * @param from when it can be had; absent for now
 */
public record Lot(
        String id,

        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 60, groups = OnDraft.class)
        String number,

        @Nullable
        @NotNull(groups = OnSubmit.class)
        @Positive(groups = OnDraft.class)
        @Digits(integer = 6, fraction = 4, groups = OnDraft.class)
        BigDecimal area,

        @Nullable @NotNull(groups = OnSubmit.class) LotState state,
        @Nullable ReducedDate from)
        implements Identified {}
