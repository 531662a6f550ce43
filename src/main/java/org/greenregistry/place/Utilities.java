package org.greenregistry.place;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.greenregistry.kernel.OnDraft;
import org.jspecify.annotations.Nullable;

/**
 * What a park can still supply to newcomers, and of how much in all.
 *
 * @param power MW still free
 * @param water cubic metres a day still free
 * @param wastewater cubic metres a day the treatment plant can still take
 * @param gas cubic metres an hour still free, from the network of the park
 */
public record Utilities(
        @Nullable @PositiveOrZero(groups = OnDraft.class) @Digits(integer = 6, fraction = 3, groups = OnDraft.class)
        BigDecimal power,

        @Nullable @PositiveOrZero(groups = OnDraft.class) @Digits(integer = 6, fraction = 3, groups = OnDraft.class)
        BigDecimal powerCapacity,

        @Nullable @PositiveOrZero(groups = OnDraft.class) @Digits(integer = 9, fraction = 2, groups = OnDraft.class)
        BigDecimal water,

        @Nullable @PositiveOrZero(groups = OnDraft.class) @Digits(integer = 9, fraction = 2, groups = OnDraft.class)
        BigDecimal waterCapacity,

        @Nullable @PositiveOrZero(groups = OnDraft.class) @Digits(integer = 9, fraction = 2, groups = OnDraft.class)
        BigDecimal wastewater,

        @Nullable @PositiveOrZero(groups = OnDraft.class) @Digits(integer = 9, fraction = 2, groups = OnDraft.class)
        BigDecimal wastewaterCapacity,

        @Nullable @PositiveOrZero(groups = OnDraft.class) @Digits(integer = 9, fraction = 2, groups = OnDraft.class)
        BigDecimal gas,

        @Nullable @PositiveOrZero(groups = OnDraft.class) @Digits(integer = 9, fraction = 2, groups = OnDraft.class)
        BigDecimal gasCapacity) {

    public static final Utilities NONE = new Utilities(null, null, null, null, null, null, null, null);

    @AssertTrue(message = "{park.utilities.power.over}", groups = OnDraft.class)
    boolean isPowerWithin() {
        return isWithin(power, powerCapacity);
    }

    @AssertTrue(message = "{park.utilities.water.over}", groups = OnDraft.class)
    boolean isWaterWithin() {
        return isWithin(water, waterCapacity);
    }

    @AssertTrue(message = "{park.utilities.wastewater.over}", groups = OnDraft.class)
    boolean isWastewaterWithin() {
        return isWithin(wastewater, wastewaterCapacity);
    }

    @AssertTrue(message = "{park.utilities.gas.over}", groups = OnDraft.class)
    boolean isGasWithin() {
        return isWithin(gas, gasCapacity);
    }

    private static boolean isWithin(@Nullable BigDecimal free, @Nullable BigDecimal capacity) {
        return free == null || capacity == null || free.compareTo(capacity) <= 0;
    }
}
