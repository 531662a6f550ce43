package org.greenregistry.reference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a rate; from then on an older one counts again, if there is one that nobody ended.
 *
 * @param lastDay for which it may still be used
 */
public record RateEnd(
        @NotNull @Nullable LocalDate lastDay,
        @NotBlank @Size(max = 2000) String reason) {}
