package org.greenregistry.cooperation;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator stood at.
 *
 * @param source of the value
 */
public record YearValue(
        String id,

        @Nullable
        @NotNull(groups = OnSubmit.class)
        @Min(value = 1990, groups = OnDraft.class)
        @Max(value = 2100, groups = OnDraft.class)
        Integer year,

        @Nullable @NotNull(groups = OnSubmit.class) @Digits(integer = 15, fraction = 5, groups = OnDraft.class)
        BigDecimal value,

        @Nullable @Size(max = 500, groups = OnDraft.class) String source)
        implements Identified {}
