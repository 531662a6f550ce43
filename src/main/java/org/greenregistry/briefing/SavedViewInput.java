package org.greenregistry.briefing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.greenregistry.kernel.Folded;

/**
 * What somebody says of a view.
 *
 * @param shared whether colleagues see it too
 */
public record SavedViewInput(@NotBlank @Size(max = 120) String name, boolean shared) {

    public SavedViewInput {
        name = Folded.composed(Objects.requireNonNullElse(name, ""));
    }
}
