package org.greenregistry.organisation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.Refers;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation works: any of the three says where.
 *
 * @param park code of the industrial park
 * @param unit uid of the commune
 * @param address as the organisation writes it
 */
public record OrganisationSite(
        String id,

        @Refers(Refers.To.PARK) @Nullable @Size(max = 40, groups = OnDraft.class)
        String park,

        @Refers(Refers.To.UNIT) @Nullable @Size(max = 40, groups = OnDraft.class)
        String unit,

        @Nullable @Size(max = 255, groups = OnDraft.class) String address)
        implements Identified {

    @AssertTrue(message = "{organisation.sites.where}", groups = OnSubmit.class)
    boolean isAddress() {
        return park != null || unit != null || address != null;
    }
}
