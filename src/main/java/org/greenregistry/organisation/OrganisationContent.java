package org.greenregistry.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.Visible;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/**
 * Everything the book says about an organisation.
 *
 * @param country of registration, ISO 3166-1 alpha-2
 * @param ultimateCountry of the ultimate owner, often another one
 * @param enterpriseCode tax code, 10 digits, branches 10-3; foreign numbers as they are
 * @param note for colleagues
 */
public record OrganisationContent(
        @Valid Name name,

        @Nullable @NotBlank(groups = OnSubmit.class) @Pattern(regexp = "[A-Z]{2}", groups = OnDraft.class)
        String country,

        @Nullable @Pattern(regexp = "[A-Z]{2}", groups = OnDraft.class)
        String ultimateCountry,

        @Nullable @Size(max = 500, groups = OnDraft.class) @URL(regexp = "https?://.*", groups = OnDraft.class)
        String website,

        @Visible(Level.RESTRICTED) @Nullable @Size(max = 50, groups = OnDraft.class)
        String enterpriseCode,

        @Visible(Level.INTERNAL) @Nullable @Size(max = 255, groups = OnDraft.class)
        String note) {

    public static final OrganisationContent EMPTY = new OrganisationContent(Name.NONE, null, null, null, null, null);

    public OrganisationContent {
        name = Objects.requireNonNullElse(name, Name.NONE);
    }
}
