package org.greenregistry.exchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody takes a heading for.
 *
 * @param heading as the file has it
 * @param key of the column; absent if such columns are left out
 * @param scale what numbers below it are multiplied by
 */
public record HeadingDecision(
        @NotBlank @Size(max = 300) String heading,
        @Nullable @Size(max = 200) String key,
        @Positive BigDecimal scale) {}
