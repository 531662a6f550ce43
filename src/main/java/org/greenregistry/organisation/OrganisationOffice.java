package org.greenregistry.organisation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.greenregistry.kernel.OnDraft;
import org.jspecify.annotations.Nullable;

/** Where one asks an organisation: an office, never a private person. */
public record OrganisationOffice(
        @Nullable @Size(max = 255, groups = OnDraft.class) String office,
        @Nullable @Size(max = 60, groups = OnDraft.class) String phone,

        @Nullable @Email(groups = OnDraft.class) @Size(max = 254, groups = OnDraft.class)
        String email) {

    public static final OrganisationOffice NONE = new OrganisationOffice(null, null, null);
}
