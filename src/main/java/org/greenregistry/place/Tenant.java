package org.greenregistry.place;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
 * A firm that works in a park, whether or not the book has a project of it.
 *
 * @param organisation id of its record, once it has one
 * @param name as the source writes it
 * @param activity what it does there
 * @param lot as on the plan of the park
 * @param since when it has been there
 * @param source document or address; absent where the source of the record says it
 */
public record Tenant(
        String id,
        @Refers(Refers.To.ORGANISATION) @Nullable UUID organisation,

        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 255, groups = OnDraft.class)
        String name,

        @Nullable @Valid LocalizedText activity,
        @Nullable @Size(max = 60, groups = OnDraft.class) String lot,
        @Nullable ReducedDate since,
        @Nullable @Size(max = 500, groups = OnDraft.class) String source)
        implements Identified {}
