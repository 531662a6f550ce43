package org.greenregistry.cooperation;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.Refers;
import org.greenregistry.organisation.HelixRole;
import org.jspecify.annotations.Nullable;

/**
 * One side of a link.
 *
 * @param organisation id of its record, once it has one
 * @param name as the document writes it
 */
public record Side(
        @Refers(Refers.To.ORGANISATION) @Nullable UUID organisation,
        @Nullable @Size(max = 255, groups = OnDraft.class) String name,
        @Nullable HelixRole role) {

    public static final Side NONE = new Side(null, null, null);

    boolean isNamed() {
        return organisation != null || name != null;
    }
}
