package org.greenregistry.cooperation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Refers;
import org.greenregistry.kernel.Visible;
import org.jspecify.annotations.Nullable;

/**
 * What one side says of the link as it stands here.
 *
 * @param document by which it said so; absent where it did so by its own account
 * @param remark what is otherwise, for colleagues
 */
public record Confirmation(
        String id,

        @Refers(Refers.To.ORGANISATION) @Nullable @NotNull(groups = OnSubmit.class)
        UUID organisation,

        @Nullable @NotNull(groups = OnSubmit.class) LinkAnswer answer,
        @Nullable @NotNull(groups = OnSubmit.class) ReducedDate on,
        @Nullable @Size(max = 255, groups = OnDraft.class) String document,

        @Visible(Level.INTERNAL) @Nullable @Size(max = 2000, groups = OnDraft.class)
        String remark)
        implements Identified {

    public boolean agrees() {
        return answer == LinkAnswer.AGREES;
    }
}
