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
 * A hall that stands ready to be let.
 *
 * @param number as the park names it
 * @param floorArea square metres
 * @param floorLoad tonnes a square metre
 * @param height clear, metres
 * @param from when it can be had; absent for now
 */
public record Hall(
        String id,

        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 60, groups = OnDraft.class)
        String number,

        @Nullable
        @NotNull(groups = OnSubmit.class)
        @Positive(groups = OnDraft.class)
        @Digits(integer = 7, fraction = 2, groups = OnDraft.class)
        BigDecimal floorArea,

        @Nullable @Positive(groups = OnDraft.class) @Digits(integer = 3, fraction = 2, groups = OnDraft.class)
        BigDecimal floorLoad,

        @Nullable @Positive(groups = OnDraft.class) @Digits(integer = 3, fraction = 2, groups = OnDraft.class)
        BigDecimal height,

        @Nullable @NotNull(groups = OnSubmit.class) LotState state,
        @Nullable ReducedDate from)
        implements Identified {}
