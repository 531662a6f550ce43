package org.greenregistry.insight;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.greenregistry.kernel.Folded;
import org.jspecify.annotations.Nullable;

/**
 * What a manager asks a colleague to do: who, by when, one sentence.
 *
 * @param due the last day
 */
public record AssignmentInput(
        @NotNull @Nullable UUID assignee,
        @NotNull @Nullable LocalDate due,
        @NotBlank @Size(max = 500) String text) {

    public AssignmentInput {
        text = Folded.composed(Objects.requireNonNullElse(text, ""));
    }
}
