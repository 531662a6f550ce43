package org.greenregistry.place;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * What land costs, a square metre for the whole term.
 *
 * @param currency VND, USD or EUR
 * @param until end of the term
 */
public record LandRent(
        @Nullable @Positive(groups = OnDraft.class) @Digits(integer = 12, fraction = 2, groups = OnDraft.class)
        BigDecimal from,

        @Nullable @Positive(groups = OnDraft.class) @Digits(integer = 12, fraction = 2, groups = OnDraft.class)
        BigDecimal to,

        @Nullable @Pattern(regexp = "VND|USD|EUR", groups = OnDraft.class)
        String currency,

        @Nullable ReducedDate until) {

    public static final LandRent NONE = new LandRent(null, null, null, null);

    @AssertTrue(message = "{park.rent.currency.missing}", groups = OnSubmit.class)
    boolean isCurrencyGiven() {
        return (from == null && to == null) || currency != null;
    }

    @AssertTrue(message = "{park.rent.to.below}", groups = OnSubmit.class)
    boolean isToNotBelow() {
        return from == null || to == null || from.compareTo(to) <= 0;
    }
}
