package org.greenregistry.cooperation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
 * A recognition from outside: who gave it, to whom, and what of the book bears it out.
 *
 * @param giver as the source writes it
 * @param result what was reached, such as a place in the ranking
 * @param recipients those recognised
 * @param note for colleagues
 * @param sample made up for demonstration
 */
public record AwardContent(
        @Valid Name name,
        @Nullable @NotNull(groups = OnSubmit.class) Recognition kind,

        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 255, groups = OnDraft.class)
        String giver,

        @Nullable @NotNull(groups = OnSubmit.class) ReducedDate on,
        @Nullable @Valid LocalizedText result,
        @Nullable @Valid LocalizedText summary,
        @Size(max = 50, groups = OnDraft.class) List<@Valid Participant> recipients,
        @Size(max = 50, groups = OnDraft.class) List<@Valid Criterion> criteria,

        @NotEmpty(groups = OnSubmit.class) @Size(max = 50, groups = OnDraft.class)
        List<@Valid Source> sources,

        @Visible(Level.INTERNAL) @Nullable @Size(max = 3000, groups = OnDraft.class)
        String note,

        boolean sample) {

    public static final AwardContent EMPTY =
            new AwardContent(Name.NONE, null, null, null, null, null, List.of(), List.of(), List.of(), null, false);

    /** Missing parts and lists become empty ones. */
    public AwardContent {
        name = Objects.requireNonNullElse(name, Name.NONE);
        recipients = recipients == null ? List.of() : List.copyOf(recipients);
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }
}
