package org.greenregistry.cooperation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Source;
import org.greenregistry.kernel.Visible;
import org.jspecify.annotations.Nullable;

/**
 * What the State offers to those who invest: on what legal ground, under which conditions, and who has it.
 *
 * @param benefit what one gets
 * @param authorities who decides
 * @param conditions all of them, in words
 * @param fit those the book can look at itself
 * @param from first day of its validity
 * @param until last day of its validity; absent while no end is set
 * @param users projects that have it
 * @param note for colleagues
 * @param sample made up for demonstration
 */
public record IncentiveContent(
        @Valid Name name,
        @Nullable @NotNull(groups = OnSubmit.class) SupportKind kind,
        @Nullable @Valid @NotNull(groups = OnSubmit.class) LocalizedText benefit,

        @NotEmpty(groups = OnSubmit.class) @Size(max = 20, groups = OnDraft.class)
        List<@Valid LegalBasis> basis,

        @Size(max = 20, groups = OnDraft.class) List<@Valid Participant> authorities,
        @Nullable ReducedDate from,
        @Nullable ReducedDate until,
        @Nullable @Valid LocalizedText conditions,
        @Valid Fit fit,
        @Size(max = 500, groups = OnDraft.class) List<@Valid Usage> users,

        @NotEmpty(groups = OnSubmit.class) @Size(max = 50, groups = OnDraft.class)
        List<@Valid Source> sources,

        @Visible(Level.INTERNAL) @Nullable @Size(max = 3000, groups = OnDraft.class)
        String note,

        boolean sample) {

    public static final IncentiveContent EMPTY = new IncentiveContent(
            Name.NONE, null, null, List.of(), List.of(), null, null, null, Fit.NONE, List.of(), List.of(), null, false);

    /** Missing parts and lists become empty ones. */
    public IncentiveContent {
        name = Objects.requireNonNullElse(name, Name.NONE);
        basis = basis == null ? List.of() : List.copyOf(basis);
        authorities = authorities == null ? List.of() : List.copyOf(authorities);
        fit = Objects.requireNonNullElse(fit, Fit.NONE);
        users = users == null ? List.of() : List.copyOf(users);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    @AssertTrue(message = "{record.until.early}", groups = OnDraft.class)
    boolean isUntilLater() {
        return from == null || until == null || !until.first().isBefore(from.first());
    }
}
