package org.greenregistry.insight;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.greenregistry.kernel.Folded;
import org.jspecify.annotations.Nullable;

/**
 * A target as a manager writes it.
 *
 * @param amount for the whole year, in whole units of the key's unit
 * @param source the plan or resolution that sets it
 */
public record TargetInput(
        @NotNull @Nullable TargetKey key,

        @NotNull @Nullable @Positive @Digits(integer = 18, fraction = 0)
        BigDecimal amount,

        @NotBlank @Size(max = 300) String source) {

    public TargetInput {
        source = Folded.composed(Objects.requireNonNullElse(source, ""));
    }
}
