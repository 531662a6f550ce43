package org.greenregistry.place;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.greenregistry.kernel.Folded;
import org.jspecify.annotations.Nullable;

/**
 * Where boundaries come from, as a steward writes it.
 *
 * @param source who drew them, shown on every map that shows them
 * @param licence under which they may be shown
 * @param decision number of the document that set them
 * @param decidedOn day of that document
 * @param validFrom first day on which they count
 */
public record BoundaryInput(
        @NotBlank @Size(max = 300) String source,
        @NotBlank @Size(max = 300) String licence,
        @NotBlank @Size(max = 100) String decision,
        @NotNull @Nullable LocalDate decidedOn,
        @NotNull @Nullable LocalDate validFrom) {

    public BoundaryInput {
        source = composed(source);
        licence = composed(licence);
        decision = composed(decision);
    }

    private static String composed(@Nullable String text) {
        return Folded.composed(Objects.requireNonNullElse(text, ""));
    }
}
