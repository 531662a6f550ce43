package org.greenregistry.insight;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.ReportPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A closing as a manager asks for it.
 *
 * @param note what it is for
 */
public record ClosingInput(
        @NotNull @Nullable ReportPeriod period,
        @Size(max = 500) String note) {

    public ClosingInput {
        note = Folded.composed(Objects.requireNonNullElse(note, "")).strip();
    }
}
