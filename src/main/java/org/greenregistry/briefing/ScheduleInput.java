package org.greenregistry.briefing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A paper that is to come by itself: about the last period that is over, from the book of that morning.
 *
 * @param order period and closing of its question are not used
 * @param readers accounts of colleagues, perhaps one's own
 */
public record ScheduleInput(
        @NotNull @Valid PaperOrder order,
        @NotNull Rhythm rhythm,
        @NotEmpty @Size(max = 50) Set<UUID> readers) {

    public ScheduleInput {
        readers = Set.copyOf(Objects.requireNonNullElse(readers, Set.of()));
    }
}
