package org.greenregistry.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.OnSubmit;
import org.jspecify.annotations.Nullable;

/** Something an organisation can do for others. */
public record Capability(
        String id,
        @Nullable @NotNull(groups = OnSubmit.class) CapabilityField field,
        @Nullable @Valid LocalizedText text)
        implements Identified {}
