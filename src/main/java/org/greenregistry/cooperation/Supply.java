package org.greenregistry.cooperation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.OnDraft;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier delivers.
 *
 * @param local whether the supplier is a domestic firm
 * @param inPark whether it delivers from within the buyer's park, as form B.4 tells symbiosis apart
 * @param localShare local content of the product, percent
 */
public record Supply(
        @Nullable @Valid LocalizedText product,
        @Nullable Boolean local,
        @Nullable Boolean inPark,

        @Nullable @DecimalMin(value = "0", groups = OnDraft.class) @DecimalMax(value = "100", groups = OnDraft.class)
        BigDecimal localShare) {

    public static final Supply NONE = new Supply(null, null, null, null);
}
