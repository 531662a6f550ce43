package org.greenregistry.cooperation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.Refers;
import org.greenregistry.organisation.HelixRole;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part.
 *
 * @param organisation id of its record, once it has one
 * @param name as the source writes it
 */
public record Participant(
        String id,
        @Refers(Refers.To.ORGANISATION) @Nullable UUID organisation,

        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 255, groups = OnDraft.class)
        String name,

        @Nullable HelixRole role)
        implements Identified {}
