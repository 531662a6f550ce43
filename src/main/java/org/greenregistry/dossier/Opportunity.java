package org.greenregistry.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Visible;
import org.jspecify.annotations.Nullable;

/**
 * What an investor is offered and asked for. The capital sought is a figure of kind EXPECTED, the lot plan a document.
 *
 * @param listNational number in the list and of its decision
 * @param landOffered hectares
 * @param landPrice of a square metre for the whole {@code landTerm}
 * @param powerNeeded MW, as {@code powerAvailable}
 * @param waterNeeded cubic metres a day, as the other two
 * @param closesOn last day for papers
 */
@Built
public record Opportunity(
        @Nullable @Size(max = 255, groups = OnDraft.class) String listNational,
        @Nullable @Size(max = 255, groups = OnDraft.class) String listSector,
        @Nullable @Size(max = 255, groups = OnDraft.class) String listLocal,
        @Visible(Level.INTERNAL) @Nullable @Valid LocalizedText proposal,

        @Size(max = 10, groups = OnDraft.class) @RequiredFrom(value = Stage.CALLING, when = RequiredFrom.When.AT)
        List<CooperationForm> forms,

        @Nullable
        @RequiredFrom(value = Stage.CALLING, when = RequiredFrom.When.AT)
        @PositiveOrZero(groups = OnDraft.class)
        @Digits(integer = 12, fraction = 3, groups = OnDraft.class)
        BigDecimal landOffered,

        @Nullable @Valid LocalizedText lot,

        @Nullable @PositiveOrZero(groups = OnDraft.class) @Digits(integer = 12, fraction = 3, groups = OnDraft.class)
        BigDecimal landPrice,

        @Nullable @Pattern(regexp = "VND|USD|EUR", groups = OnDraft.class)
        String landCurrency,

        @Nullable @Size(max = 100, groups = OnDraft.class) String landTerm,

        @Nullable
        @RequiredFrom(value = Stage.CALLING, when = RequiredFrom.When.AT)
        @PositiveOrZero(groups = OnDraft.class)
        @Digits(integer = 12, fraction = 3, groups = OnDraft.class)
        BigDecimal powerNeeded,

        @Nullable
        @RequiredFrom(value = Stage.CALLING, when = RequiredFrom.When.AT)
        @PositiveOrZero(groups = OnDraft.class)
        @Digits(integer = 12, fraction = 3, groups = OnDraft.class)
        BigDecimal powerAvailable,

        @Nullable
        @RequiredFrom(value = Stage.CALLING, when = RequiredFrom.When.AT)
        @PositiveOrZero(groups = OnDraft.class)
        @Digits(integer = 12, fraction = 3, groups = OnDraft.class)
        BigDecimal waterNeeded,

        @Nullable
        @RequiredFrom(value = Stage.CALLING, when = RequiredFrom.When.AT)
        @PositiveOrZero(groups = OnDraft.class)
        @Digits(integer = 12, fraction = 3, groups = OnDraft.class)
        BigDecimal waterAvailable,

        @Nullable @PositiveOrZero(groups = OnDraft.class) @Digits(integer = 12, fraction = 3, groups = OnDraft.class)
        BigDecimal wastewaterCapacity,

        @Nullable ReducedDate closesOn,

        @Size(max = 20, groups = OnDraft.class) @RequiredFrom(value = Stage.CALLING, when = RequiredFrom.When.AT)
        List<@Valid Readiness> readiness,

        @Valid ContactOffice contact,
        @Nullable @Valid LocalizedText incentives,
        @Nullable @Size(max = 500, groups = OnDraft.class) String legalBasis) {

    public static final Opportunity NONE = OpportunityBuilder.builder().build();

    public Opportunity {
        forms = Lists.copy(forms);
        readiness = Lists.copy(readiness);
        contact = Objects.requireNonNullElse(contact, ContactOffice.NONE);
    }

    @AssertTrue(message = "{project.opportunity.landCurrency.missing}", groups = OnSubmit.class)
    boolean isLandCurrencyGiven() {
        return landPrice == null || landCurrency != null;
    }
}
