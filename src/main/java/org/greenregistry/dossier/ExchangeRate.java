package org.greenregistry.dossier;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * The rate a document converts its capital with.
 *
 * @param rate VND for one US dollar
 */
public record ExchangeRate(
        @Nullable @Positive(groups = OnDraft.class) @Digits(integer = 9, fraction = 4, groups = OnDraft.class)
        BigDecimal rate,

        @Nullable ReducedDate on,
        @Nullable @Size(max = 500, groups = OnDraft.class) String source) {

    public static final ExchangeRate NONE = new ExchangeRate(null, null, null);

    @AssertTrue(message = "{project.rate.source.missing}", groups = OnSubmit.class)
    boolean isSourceGiven() {
        return rate == null || source != null;
    }

    @AssertTrue(message = "{project.rate.on.missing}", groups = OnSubmit.class)
    boolean isOnGiven() {
        return rate == null || on != null;
    }
}
