package org.greenregistry.dossier;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * A value of a green indicator.
 *
 * @param indicator code of green-indicators.csv
 * @param period a year or month; of a baseline or target the year it is for
 * @param verifier who verified
 * @param proof id of the document
 */
public record IndicatorValue(
        String id,

        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 40, groups = OnDraft.class)
        String indicator,

        @Nullable @NotNull(groups = OnSubmit.class) IndicatorKind kind,
        @Nullable @NotNull(groups = OnSubmit.class) ReducedDate period,

        @Nullable @NotNull(groups = OnSubmit.class) @Digits(integer = 15, fraction = 4, groups = OnDraft.class)
        BigDecimal value,

        @Nullable @Size(max = 500, groups = OnDraft.class) String method,
        @Nullable @Size(max = 255, groups = OnDraft.class) String verifier,
        @Nullable @Size(max = 40, groups = OnDraft.class) String proof)
        implements Identified {

    @AssertTrue(message = "{project.indicators.indicator.unknown}", groups = OnDraft.class)
    boolean isIndicatorKnown() {
        return indicator == null || Indicators.has(indicator);
    }

    @AssertTrue(message = "{project.indicators.verifier.missing}", groups = OnSubmit.class)
    boolean isVerifierGiven() {
        return kind != IndicatorKind.VERIFIED || verifier != null;
    }

    @AssertTrue(message = "{project.indicators.proof.missing}", groups = OnSubmit.class)
    boolean isProofGiven() {
        return kind != IndicatorKind.VERIFIED || proof != null;
    }
}
