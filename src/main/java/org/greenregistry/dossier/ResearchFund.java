package org.greenregistry.dossier;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.jspecify.annotations.Nullable;

/**
 * The science and technology development fund of the enterprise in one year, as summary A.IV.11 asks for it. What is
 * spent on research in all is a line of its reports.
 *
 * @param setAside million VND put into it
 * @param used million VND taken from it
 * @param proof id of the document
 */
public record ResearchFund(
        String id,

        @Nullable
        @NotNull(groups = OnSubmit.class)
        @Min(value = 1990, groups = OnDraft.class)
        @Max(value = 2100, groups = OnDraft.class)
        Integer year,

        @Nullable @PositiveOrZero(groups = OnDraft.class) @Digits(integer = 12, fraction = 2, groups = OnDraft.class)
        BigDecimal setAside,

        @Nullable @PositiveOrZero(groups = OnDraft.class) @Digits(integer = 12, fraction = 2, groups = OnDraft.class)
        BigDecimal used,

        @Nullable @Size(max = 40, groups = OnDraft.class) String proof)
        implements Identified {

    /** What figures call {@code setAside}: beside the codes of green-indicators.csv, for colleagues only. */
    public static final String SET_ASIDE = "RD-FUND-SET-ASIDE";

    /** The same of {@code used}. */
    public static final String USED = "RD-FUND-USED";

    @AssertTrue(message = "{project.research.amount.missing}", groups = OnSubmit.class)
    boolean isAmountGiven() {
        return setAside != null || used != null;
    }
}
