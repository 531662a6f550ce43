package org.greenregistry.dossier;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.greenregistry.kernel.OnDraft;
import org.jspecify.annotations.Nullable;

/** Where an investor asks: an office, never a private person. */
public record ContactOffice(
        @Nullable
        @RequiredFrom(value = Stage.CALLING, when = RequiredFrom.When.AT)
        @Size(max = 255, groups = OnDraft.class)
        String office,

        @Nullable @Size(max = 60, groups = OnDraft.class) String phone,

        @Nullable @Email(groups = OnDraft.class) @Size(max = 254, groups = OnDraft.class)
        String email,

        @Nullable @Size(max = 60, groups = OnDraft.class) String zalo,
        @Nullable @Size(max = 100, groups = OnDraft.class) String languages,
        @Nullable @Size(max = 100, groups = OnDraft.class) String hours) {

    public static final ContactOffice NONE = new ContactOffice(null, null, null, null, null, null);
}
