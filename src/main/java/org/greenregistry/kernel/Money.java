package org.greenregistry.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * A non-negative amount in one currency, at that currency's precision; it is never converted.
 *
 * @param amount in major units: {@code 12.50} with EUR is twelve and a half euros
 * @param currency ISO 4217
 */
public record Money(BigDecimal amount, Currency currency) {

    /** Refuses a negative amount and one finer than a minor unit, with {@link IllegalArgumentException}. */
    public Money {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("money must not be negative: " + amount);
        }
        if (amount.stripTrailingZeros().scale() > currency.getDefaultFractionDigits()) {
            throw new IllegalArgumentException(amount + " is finer than one minor unit of " + currency);
        }
        amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.UNNECESSARY);
    }
}
