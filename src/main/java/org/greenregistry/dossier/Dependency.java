package org.greenregistry.dossier;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.OnSubmit;
import org.jspecify.annotations.Nullable;

/**
 * Another project this one needs.
 *
 * @param project id of its record
 */
public record Dependency(
        String id,
        @Nullable @NotNull(groups = OnSubmit.class) UUID project,
        @Nullable @NotNull(groups = OnSubmit.class) DependencyKind kind)
        implements Identified {}
