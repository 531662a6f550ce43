package org.greenregistry.cooperation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.Refers;
import org.jspecify.annotations.Nullable;

/**
 * Whose need or offer it is.
 *
 * @param organisation id of its record, once it has one
 * @param name as the source writes it
 */
public record NeedOwner(
        @Refers(Refers.To.ORGANISATION) @Nullable UUID organisation,

        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 255, groups = OnDraft.class)
        String name) {

    public static final NeedOwner NONE = new NeedOwner(null, null);
}
