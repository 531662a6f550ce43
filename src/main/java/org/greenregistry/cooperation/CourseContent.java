package org.greenregistry.cooperation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
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
 * A training programme: what it offers, and which demand of projects it answers.
 *
 * @param providers who trains
 * @param place as the source writes it
 * @param unit uid of the commune
 * @param places for trainees
 * @param trainees taken in so far
 * @param certificate what graduates hold
 * @param issued how many certificates so far
 * @param demands projects that asked for people with this training
 * @param note for colleagues
 * @param sample made up for demonstration
 */
public record CourseContent(
        @Valid Name name,
        @Nullable @NotNull(groups = OnSubmit.class) TrainingField field,
        @Nullable @NotNull(groups = OnSubmit.class) TrainingLevel level,
        @Nullable @Valid LocalizedText summary,

        @NotEmpty(groups = OnSubmit.class) @Size(max = 20, groups = OnDraft.class)
        List<@Valid Participant> providers,

        @Nullable @Size(max = 255, groups = OnDraft.class) String place,

        @Refers(Refers.To.UNIT) @Nullable @Size(max = 40, groups = OnDraft.class)
        String unit,

        @Nullable ReducedDate from,
        @Nullable ReducedDate until,

        @Nullable @PositiveOrZero(groups = OnDraft.class) @Max(value = 1_000_000, groups = OnDraft.class)
        Integer places,

        @Nullable @PositiveOrZero(groups = OnDraft.class) @Max(value = 1_000_000, groups = OnDraft.class)
        Integer trainees,

        @Nullable @Valid LocalizedText certificate,

        @Nullable @PositiveOrZero(groups = OnDraft.class) @Max(value = 1_000_000, groups = OnDraft.class)
        Integer issued,

        @Size(max = 200, groups = OnDraft.class) List<@Valid StaffDemand> demands,

        @NotEmpty(groups = OnSubmit.class) @Size(max = 50, groups = OnDraft.class)
        List<@Valid Source> sources,

        @Visible(Level.INTERNAL) @Nullable @Size(max = 3000, groups = OnDraft.class)
        String note,

        boolean sample) {

    public static final CourseContent EMPTY = new CourseContent(
            Name.NONE, null, null, null, List.of(), null, null, null, null, null, null, null, null, List.of(),
            List.of(), null, false);

    /** Missing parts and lists become empty ones. */
    public CourseContent {
        name = Objects.requireNonNullElse(name, Name.NONE);
        providers = providers == null ? List.of() : List.copyOf(providers);
        demands = demands == null ? List.of() : List.copyOf(demands);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    @AssertTrue(message = "{record.until.early}", groups = OnDraft.class)
    boolean isUntilLater() {
        return from == null || until == null || !until.first().isBefore(from.first());
    }
}
