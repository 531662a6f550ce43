package org.greenregistry.cooperation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.jspecify.annotations.Nullable;

/**
 * A document of an event.
 *
 * @param link where it can be read
 */
public record EventPaper(
        String id,
        @Nullable @Valid @NotNull(groups = OnSubmit.class) LocalizedText title,

        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 500, groups = OnDraft.class)
        String link)
        implements Identified {}
