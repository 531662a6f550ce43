package org.greenregistry.place;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.jspecify.annotations.Nullable;

/**
 * Who provides telecommunications in a park.
 *
 * @param name of the provider
 * @param fibre whether by optical fibre to the lots
 */
public record Telecom(
        String id,

        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 255, groups = OnDraft.class)
        String name,

        boolean fibre)
        implements Identified {}
