package org.greenregistry.cooperation;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.greenregistry.dossier.DependencyKind;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Refers;
import org.greenregistry.kernel.Source;
import org.greenregistry.kernel.Visible;
import org.jspecify.annotations.Nullable;

/**
 * Who works with a project or programme, or one organisation with another, and at what.
 *
 * @param partner who gives: the school, the supplier, the transferor
 * @param project the partner works with, or the one that depends on another
 * @param programme where it is no project of the book; its name is absent otherwise
 * @param counterpart who receives, where it is no project: the buyer, the transferee
 * @param serving the project that {@code project} depends on
 * @param document number or title of the agreement
 * @param worth of the agreement, in {@code currency}
 * @param confirmations what the two sides say of all this themselves; whoever changes it begins them anew
 * @param note for colleagues
 * @param sample made up for demonstration
 */
@RecordBuilder
@RecordBuilder.Options(inheritComponentAnnotations = false, enableWither = false, enableGetters = false)
public record LinkContent(
        @Nullable @NotNull(groups = OnSubmit.class) LinkPurpose kind,
        @Valid Side partner,
        @Refers(Refers.To.PROJECT) @Nullable UUID project,
        @Nullable @Valid LocalizedText programme,
        @Valid Side counterpart,
        @Refers(Refers.To.PROJECT) @Nullable UUID serving,
        @Nullable DependencyKind need,
        @Nullable ReducedDate since,
        @Nullable ReducedDate until,
        @Nullable @Size(max = 255, groups = OnDraft.class) String document,
        @Nullable @PositiveOrZero(groups = OnDraft.class) BigDecimal worth,

        @Refers(Refers.To.CURRENCY) @Nullable @Size(max = 3, groups = OnDraft.class)
        String currency,

        @Valid Supply supply,
        @Valid Transfer transfer,
        @Valid Exchange exchange,
        @Size(max = 20, groups = OnDraft.class) List<@Valid Confirmation> confirmations,

        @NotEmpty(groups = OnSubmit.class) @Size(max = 50, groups = OnDraft.class)
        List<@Valid Source> sources,

        @Visible(Level.INTERNAL) @Nullable @Size(max = 3000, groups = OnDraft.class)
        String note,

        boolean sample) {

    public static final LinkContent EMPTY = new LinkContent(
            null,
            Side.NONE,
            null,
            null,
            Side.NONE,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            Supply.NONE,
            Transfer.NONE,
            Exchange.NONE,
            List.of(),
            List.of(),
            null,
            false);

    /** Missing parts and lists become empty ones. */
    public LinkContent {
        partner = Objects.requireNonNullElse(partner, Side.NONE);
        counterpart = Objects.requireNonNullElse(counterpart, Side.NONE);
        supply = Objects.requireNonNullElse(supply, Supply.NONE);
        transfer = Objects.requireNonNullElse(transfer, Transfer.NONE);
        exchange = Objects.requireNonNullElse(exchange, Exchange.NONE);
        confirmations = confirmations == null ? List.of() : List.copyOf(confirmations);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    /** What both sides agree on: all but what they say of it, where it is known from and what colleagues note. */
    LinkContent terms() {
        return LinkContentBuilder.builder(this)
                .confirmations(List.of())
                .sources(List.of())
                .note(null)
                .sample(false)
                .build();
    }

    @AssertTrue(message = "{link.partner.missing}", groups = OnSubmit.class)
    boolean isPartnerNamed() {
        return kind == LinkPurpose.DEPENDS_ON || partner.isNamed();
    }

    @AssertTrue(message = "{link.project.missing}", groups = OnSubmit.class)
    boolean isProjectNamed() {
        return project != null || programme != null || (kind != LinkPurpose.DEPENDS_ON && counterpart.isNamed());
    }

    @AssertTrue(message = "{link.serving.missing}", groups = OnSubmit.class)
    boolean isServingNamed() {
        return kind != LinkPurpose.DEPENDS_ON || serving != null;
    }

    @AssertTrue(message = "{link.until.early}", groups = OnSubmit.class)
    boolean isUntilNotEarly() {
        return since == null || until == null || !until.last().isBefore(since.first());
    }

    @AssertTrue(message = "{link.currency.missing}", groups = OnSubmit.class)
    boolean isCurrencyGiven() {
        return worth == null || currency != null;
    }
}
