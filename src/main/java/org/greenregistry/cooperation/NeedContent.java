package org.greenregistry.cooperation;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.greenregistry.dossier.GreenDealArea;
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
 * What somebody looks for or holds out.
 *
 * @param name what it is, in a few words, in the language of whoever says so at least
 * @param project it is looked for or held out for
 * @param sections of VSIC it concerns
 * @param withinKm how far from its park a stream can be carried; absent if not beyond the park
 * @param quantity in {@code measure}
 * @param sizeFrom smallest amount of money it is about, in {@code currency}
 * @param sizeTo largest
 * @param languages the owner does business in
 * @param openUntil last day it stands; absent if it has none
 * @param note for colleagues
 * @param sample made up for demonstration
 */
@RecordBuilder
@RecordBuilder.Options(inheritComponentAnnotations = false, enableWither = false, enableGetters = false)
public record NeedContent(
        @Nullable @Valid @NotNull(groups = OnSubmit.class) LocalizedText name,
        @Nullable @NotNull(groups = OnSubmit.class) NeedSide side,
        @Nullable @NotNull(groups = OnSubmit.class) NeedSubject kind,
        @Nullable @Valid LocalizedText description,
        @Valid NeedOwner owner,
        @Refers(Refers.To.PROJECT) @Nullable UUID project,

        @Refers(Refers.To.SECTION) @Size(max = 22, groups = OnDraft.class)
        List<String> sections,

        @Refers(Refers.To.UNIT) @Nullable String unit,
        @Refers(Refers.To.PARK) @Nullable String park,
        @Nullable @Positive(groups = OnDraft.class) BigDecimal withinKm,
        @Nullable @PositiveOrZero(groups = OnDraft.class) BigDecimal quantity,
        @Nullable @Size(max = 40, groups = OnDraft.class) String measure,
        @Nullable @PositiveOrZero(groups = OnDraft.class) BigDecimal sizeFrom,
        @Nullable @PositiveOrZero(groups = OnDraft.class) BigDecimal sizeTo,
        @Refers(Refers.To.CURRENCY) @Nullable String currency,

        @Refers(Refers.To.LANGUAGE) @Size(max = 20, groups = OnDraft.class)
        List<String> languages,

        @Size(max = 9, groups = OnDraft.class) List<GreenDealArea> greenDeal,
        @Nullable ReducedDate openUntil,
        NeedState state,

        @NotEmpty(groups = OnSubmit.class) @Size(max = 50, groups = OnDraft.class)
        List<@Valid Source> sources,

        @Visible(Level.INTERNAL) @Nullable @Size(max = 3000, groups = OnDraft.class)
        String note,

        boolean sample) {

    public static final NeedContent EMPTY = NeedContentBuilder.builder().build();

    /** Missing parts and lists become empty ones; what says nothing of its state is open. */
    public NeedContent {
        owner = Objects.requireNonNullElse(owner, NeedOwner.NONE);
        sections = sections == null ? List.of() : List.copyOf(sections);
        languages = languages == null ? List.of() : List.copyOf(languages);
        greenDeal = greenDeal == null ? List.of() : List.copyOf(greenDeal);
        state = Objects.requireNonNullElse(state, NeedState.OPEN);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    /** Whether it still stands on {@code day}; a year or month counts to its end. */
    public boolean isOpenOn(LocalDate day) {
        return state == NeedState.OPEN
                && (openUntil == null || !openUntil.last().isBefore(day));
    }

    @AssertTrue(message = "{need.size.order}", groups = OnSubmit.class)
    boolean isSizeInOrder() {
        return sizeFrom == null || sizeTo == null || sizeFrom.compareTo(sizeTo) <= 0;
    }

    @AssertTrue(message = "{need.currency.missing}", groups = OnSubmit.class)
    boolean isCurrencyGiven() {
        return (sizeFrom == null && sizeTo == null) || currency != null;
    }

    /** Waste heat and the like go no further than stated: without a place nobody can say who is near. */
    @AssertTrue(message = "{need.place.missing}", groups = OnSubmit.class)
    boolean isPlaced() {
        return kind == null || !kind.isSymbiosis() || park != null;
    }
}
