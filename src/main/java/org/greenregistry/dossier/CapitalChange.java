package org.greenregistry.dossier;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.greenregistry.kernel.OnDraft;
import org.jspecify.annotations.Nullable;

/**
 * Registered capital before and after an adjustment, in major units of one currency.
 *
 * @param currency VND, USD or EUR
 */
public record CapitalChange(
        @Nullable @Positive(groups = OnDraft.class) @Digits(integer = 18, fraction = 2, groups = OnDraft.class)
        BigDecimal before,

        @Nullable @Positive(groups = OnDraft.class) @Digits(integer = 18, fraction = 2, groups = OnDraft.class)
        BigDecimal after,

        @Nullable @Pattern(regexp = "VND|USD|EUR", groups = OnDraft.class)
        String currency) {

    public static final CapitalChange NONE = new CapitalChange(null, null, null);

    boolean isComplete() {
        return before != null && after != null && currency != null;
    }
}
