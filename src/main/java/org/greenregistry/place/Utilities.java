package org.greenregistry.place;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.greenregistry.kernel.OnDraft;
import org.jspecify.annotations.Nullable;

/**
 * What a park can still supply to newcomers.
 *
 * @param power MW
 * @param water cubic metres a day
 * @param wastewater cubic metres a day the treatment plant can still take
 */
public record Utilities(
        @Nullable @PositiveOrZero(groups = OnDraft.class) @Digits(integer = 6, fraction = 3, groups = OnDraft.class)
        BigDecimal power,

        @Nullable @PositiveOrZero(groups = OnDraft.class) @Digits(integer = 9, fraction = 2, groups = OnDraft.class)
        BigDecimal water,

        @Nullable @PositiveOrZero(groups = OnDraft.class) @Digits(integer = 9, fraction = 2, groups = OnDraft.class)
        BigDecimal wastewater) {

    public static final Utilities NONE = new Utilities(null, null, null);
}
