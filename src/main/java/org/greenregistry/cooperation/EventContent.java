package org.greenregistry.cooperation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
 * An event of investment promotion, with what came of it.
 *
 * @param from first day
 * @param until last day; absent if it is the first
 * @param place as people find it
 * @param region of the world it addresses, as form B.IV.3 asks
 * @param lead authority in charge, as the plan of promotion writes it
 * @param note for colleagues
 * @param sample made up for demonstration
 */
public record EventContent(
        @Valid Name name,
        @Nullable @NotNull(groups = OnSubmit.class) EventType kind,
        @Nullable Attendance format,
        @Nullable @NotNull(groups = OnSubmit.class) ReducedDate from,
        @Nullable ReducedDate until,
        @Nullable @Valid LocalizedText summary,
        @Nullable @Valid LocalizedText place,
        @Refers(Refers.To.UNIT) @Nullable String unit,
        @Refers(Refers.To.PARK) @Nullable String park,
        @Nullable EventReach reach,
        @Nullable @Size(max = 255, groups = OnDraft.class) String region,
        @Nullable @Size(max = 255, groups = OnDraft.class) String lead,
        @Size(max = 50, groups = OnDraft.class) List<@Valid Participant> organisers,
        @Size(max = 100, groups = OnDraft.class) List<@Valid Participant> partners,
        @Size(max = 100, groups = OnDraft.class) List<@Valid ProgrammeItem> programme,
        @Size(max = 100, groups = OnDraft.class) List<@Valid Presented> projects,
        @Size(max = 50, groups = OnDraft.class) List<@Valid EventPaper> documents,
        @Size(max = 200, groups = OnDraft.class) List<@Valid EventOutcome> outcomes,
        @Valid Admission registration,

        @NotEmpty(groups = OnSubmit.class) @Size(max = 50, groups = OnDraft.class)
        List<@Valid Source> sources,

        @Visible(Level.INTERNAL) @Nullable @Size(max = 3000, groups = OnDraft.class)
        String note,

        boolean sample) {

    public static final EventContent EMPTY = new EventContent(
            Name.NONE,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Admission.NONE,
            List.of(),
            null,
            false);

    /** Missing parts and lists become empty ones. */
    public EventContent {
        name = Objects.requireNonNullElse(name, Name.NONE);
        organisers = organisers == null ? List.of() : List.copyOf(organisers);
        partners = partners == null ? List.of() : List.copyOf(partners);
        programme = programme == null ? List.of() : List.copyOf(programme);
        projects = projects == null ? List.of() : List.copyOf(projects);
        documents = documents == null ? List.of() : List.copyOf(documents);
        outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
        registration = Objects.requireNonNullElse(registration, Admission.NONE);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    /** The last day it may be on; empty while no date is known. */
    public @Nullable LocalDate lastDay() {
        return until != null ? until.last() : from != null ? from.last() : null;
    }

    /**
     * The last day guests can register: the one the record gives, or with a number of seats alone the day before the
     * event begins. Empty if nobody can.
     */
    public @Nullable LocalDate openUntil() {
        if (registration.openUntil() != null) {
            return registration.openUntil().last();
        }
        return registration.seats() == null || from == null
                ? null
                : from.first().minusDays(1);
    }

    @AssertTrue(message = "{event.until.early}", groups = OnSubmit.class)
    boolean isUntilNotEarly() {
        return from == null || until == null || !until.last().isBefore(from.first());
    }
}
