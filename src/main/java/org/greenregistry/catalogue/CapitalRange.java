package org.greenregistry.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Projects by the amount of capital lists show for them.
 *
 * @param amount in whole units of {@code currency}; what is less than a unit is cut off before comparing
 * @param currency VND, USD or EUR; absent if nobody chose one
 * @param unstated whether projects without an amount stay in the list
 */
public record CapitalRange(Between<Long> amount, @Nullable String currency, boolean unstated) {

    public static final CapitalRange ANY = new CapitalRange(Between.any(), null, true);

    /** What the others are shown in where nobody chose. */
    public static final String USUAL_CURRENCY = "USD";

    /** The currency chosen, or the usual one. */
    public String inCurrency() {
        return currency == null ? USUAL_CURRENCY : currency;
    }

    /** Whether it narrows nothing. */
    public boolean isAny() {
        return amount.isAny() && unstated;
    }
}
