package org.greenregistry.cooperation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.Refers;
import org.jspecify.annotations.Nullable;

/**
 * What a recognition asks for, and what bears it out.
 *
 * @param evidence in words
 * @param project of the book that bears it out
 */
public record Criterion(
        String id,
        @Nullable @Valid @NotNull(groups = OnSubmit.class) LocalizedText asked,
        @Nullable @Valid LocalizedText evidence,
        @Refers(Refers.To.PROJECT) @Nullable UUID project)
        implements Identified {}
