package org.greenregistry.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.organisation.HelixRole;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a project works with.
 *
 * @param organisation id of its record, once it has one
 * @param proof id of the document
 */
public record Partner(
        String id,
        @Nullable UUID organisation,

        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 255, groups = OnDraft.class)
        String name,

        @Nullable @NotNull(groups = OnSubmit.class) HelixRole role,
        @Nullable @NotNull(groups = OnSubmit.class) PartnershipKind kind,
        @Nullable ReducedDate since,
        @Nullable ReducedDate until,
        @Nullable @Size(max = 40, groups = OnDraft.class) String proof)
        implements Identified {}
