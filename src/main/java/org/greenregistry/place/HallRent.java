package org.greenregistry.place;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.jspecify.annotations.Nullable;

/**
 * What a hall costs, a square metre a month.
 *
 * @param currency VND, USD or EUR
 */
public record HallRent(
        @Nullable @Positive(groups = OnDraft.class) @Digits(integer = 12, fraction = 2, groups = OnDraft.class)
        BigDecimal from,

        @Nullable @Positive(groups = OnDraft.class) @Digits(integer = 12, fraction = 2, groups = OnDraft.class)
        BigDecimal to,

        @Nullable @Pattern(regexp = "VND|USD|EUR", groups = OnDraft.class)
        String currency) {

    public static final HallRent NONE = new HallRent(null, null, null);

    @AssertTrue(message = "{park.rent.currency.missing}", groups = OnSubmit.class)
    boolean isCurrencyGiven() {
        return (from == null && to == null) || currency != null;
    }

    @AssertTrue(message = "{park.rent.to.below}", groups = OnSubmit.class)
    boolean isToNotBelow() {
        return from == null || to == null || from.compareTo(to) <= 0;
    }
}
