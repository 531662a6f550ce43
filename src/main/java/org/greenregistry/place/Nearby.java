package org.greenregistry.place;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.jspecify.annotations.Nullable;

/**
 * A service in or near a park.
 *
 * @param km by road; 0 within the park
 */
public record Nearby(
        String id,
        @Nullable @NotNull(groups = OnSubmit.class) NearbyKind kind,

        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 255, groups = OnDraft.class)
        String name,

        @Nullable @PositiveOrZero(groups = OnDraft.class) @Digits(integer = 3, fraction = 1, groups = OnDraft.class)
        BigDecimal km)
        implements Identified {}
