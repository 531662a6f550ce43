package org.greenregistry.dossier;

import jakarta.validation.constraints.Size;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether an investor agreed to be named in public. A cited public source counts as consent.
 *
 * @param proof id of the document
 */
public record Consent(
        @Nullable Boolean given,
        @Nullable ReducedDate on,
        @Nullable @Size(max = 40, groups = OnDraft.class) String proof) {

    public static final Consent NONE = new Consent(null, null, null);
}
