package org.greenregistry.dossier;

import jakarta.validation.constraints.Size;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.organisation.HelixRole;
import org.jspecify.annotations.Nullable;

/**
 * That a public link of the book names the project.
 *
 * @param id code of the link's record
 * @param name of the partner, as the link has it
 */
public record Tie(
        String id,
        @Nullable @Size(max = 255, groups = OnDraft.class) String name,
        @Nullable HelixRole role,
        @Nullable ReducedDate since,
        @Nullable ReducedDate until)
        implements Identified {}
