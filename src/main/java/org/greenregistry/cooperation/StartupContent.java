package org.greenregistry.cooperation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.greenregistry.dossier.GreenDealArea;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Refers;
import org.greenregistry.kernel.Source;
import org.greenregistry.kernel.Visible;
import org.jspecify.annotations.Nullable;

/**
 * A start-up: what it does, how far it is, and what it looks for.
 *
 * @param organisation id of its record, once it has one
 * @param summary what it does
 * @param incubators who hosts or accelerates it
 * @param testers companies that try out what it makes
 * @param funding sought, in major units of {@code currency}
 * @param areas of the European Green Deal it serves
 * @param note for colleagues
 * @param sample made up for demonstration
 */
public record StartupContent(
        @Valid Name name,
        @Refers(Refers.To.ORGANISATION) @Nullable UUID organisation,
        @Nullable @NotNull(groups = OnSubmit.class) StartupStage stage,
        @Nullable @Valid @NotNull(groups = OnSubmit.class) LocalizedText summary,
        @Nullable ReducedDate founded,
        @Size(max = 9, groups = OnDraft.class) List<GreenDealArea> areas,
        @Size(max = 20, groups = OnDraft.class) List<@Valid Participant> incubators,
        @Size(max = 20, groups = OnDraft.class) List<@Valid Participant> testers,

        @Nullable @Positive(groups = OnDraft.class) @Digits(integer = 15, fraction = 2, groups = OnDraft.class)
        BigDecimal funding,

        @Refers(Refers.To.CURRENCY) @Nullable String currency,

        @NotEmpty(groups = OnSubmit.class) @Size(max = 50, groups = OnDraft.class)
        List<@Valid Source> sources,

        @Visible(Level.INTERNAL) @Nullable @Size(max = 3000, groups = OnDraft.class)
        String note,

        boolean sample) {

    public static final StartupContent EMPTY = new StartupContent(
            Name.NONE, null, null, null, null, List.of(), List.of(), List.of(), null, null, List.of(), null, false);

    /** Missing parts and lists become empty ones. */
    public StartupContent {
        name = Objects.requireNonNullElse(name, Name.NONE);
        areas = areas == null ? List.of() : List.copyOf(areas);
        incubators = incubators == null ? List.of() : List.copyOf(incubators);
        testers = testers == null ? List.of() : List.copyOf(testers);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    @AssertTrue(message = "{startup.currency.missing}", groups = OnSubmit.class)
    boolean isCurrencyGiven() {
        return funding == null || currency != null;
    }
}
