package org.greenregistry.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person, and no more than a record needs.
 *
 * @param contact telephone, e-mail or both
 * @param organisation agency or enterprise, as people call it
 */
public record PersonDetails(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 200) String position,
        @Nullable @Size(max = 500) String contact,
        @Nullable @Size(max = 255) String organisation) {}
