package org.greenregistry.cooperation;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.greenregistry.kernel.OnDraft;
import org.jspecify.annotations.Nullable;

/**
 * What one side of an industrial symbiosis gives to the other.
 *
 * @param perYear in {@code unit} a year
 */
public record Exchange(
        @Nullable Stream stream,
        @Nullable @Positive(groups = OnDraft.class) BigDecimal perYear,
        @Nullable @Size(max = 40, groups = OnDraft.class) String unit) {

    public static final Exchange NONE = new Exchange(null, null, null);

    /** What is passed on instead of thrown away. */
    public enum Stream {
        WASTE_HEAT,
        WATER,
        BY_PRODUCT
    }
}
