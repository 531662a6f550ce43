package org.greenregistry.place;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a park is with one criterion; a criterion without a mark is not assessed.
 *
 * @param share per cent, of enterprises or of land as the criterion counts
 * @param evidence document or address that shows it; what is met needs one
 */
public record EcoMark(
        String id,
        @Nullable @NotNull(groups = OnSubmit.class) EcoCriterion criterion,
        @Nullable @NotNull(groups = OnSubmit.class) EcoState state,

        @Nullable
        @PositiveOrZero(groups = OnDraft.class)
        @DecimalMax(value = "100", groups = OnDraft.class)
        @Digits(integer = 3, fraction = 2, groups = OnDraft.class)
        BigDecimal share,

        @Nullable ReducedDate on,
        @Nullable @Size(max = 500, groups = OnDraft.class) String evidence)
        implements Identified {

    @AssertTrue(message = "{park.eco.evidence.missing}", groups = OnSubmit.class)
    boolean isEvidenceGiven() {
        return state != EcoState.MET || evidence != null;
    }
}
