package org.greenregistry.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param survivor the record that stands for both from now on */
public record Merger(
        @NotNull @Nullable UUID survivor,
        @NotBlank @Size(max = 2000) String reason) {}
