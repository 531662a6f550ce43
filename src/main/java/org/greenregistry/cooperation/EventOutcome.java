package org.greenregistry.cooperation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Refers;
import org.jspecify.annotations.Nullable;

/**
 * What came of an event.
 *
 * @param text what happened
 * @param organisation with which it was done
 * @param on when the step was reached
 * @param source address or document
 */
public record EventOutcome(
        String id,
        @Nullable @NotNull(groups = OnSubmit.class) Effect step,
        @Nullable @Valid @NotNull(groups = OnSubmit.class) LocalizedText text,
        @Refers(Refers.To.ORGANISATION) @Nullable UUID organisation,
        @Refers(Refers.To.PROJECT) @Nullable UUID project,
        @Nullable ReducedDate on,
        @Nullable @Size(max = 1000, groups = OnDraft.class) String source)
        implements Identified {}
