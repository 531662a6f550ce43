package org.greenregistry.reference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a code.
 *
 * @param lastDay on which it may still be chosen
 * @param successor the code that takes over; what records hold of the old one then counts as the new one
 */
public record Retirement(
        @NotNull @Nullable LocalDate lastDay,
        @Nullable String successor,
        @NotBlank @Size(max = 2000) String reason) {}
