package org.greenregistry.organisation;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.Refers;
import org.greenregistry.kernel.Source;
import org.greenregistry.kernel.Visible;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/**
 * Everything the book says about an organisation.
 *
 * @param shortName as people call it
 * @param roles in the cooperation of university, industry and government; the first one says most
 * @param country of registration, ISO 3166-1 alpha-2; absent for what belongs to no single one, such as an association
 *     of the world or an office of the European Union
 * @param ultimateCountry of the ultimate owner, often another one
 * @param owner in words, where the owner has no record of its own
 * @param parent id of the record of the organisation it belongs to
 * @param profile what it does and what links it to the province
 * @param enterpriseCode tax code, 10 digits, branches 10-3; foreign numbers as they are
 * @param note for colleagues
 * @param sample made up for demonstration
 */
@RecordBuilder
@RecordBuilder.Options(inheritComponentAnnotations = false, enableWither = false, enableGetters = false)
public record OrganisationContent(
        @Valid Name name,
        @Nullable @Size(max = 40, groups = OnDraft.class) String shortName,
        @Size(max = 10, groups = OnDraft.class) List<HelixRole> roles,

        @Nullable @Pattern(regexp = "[A-Z]{2}", groups = OnDraft.class)
        String country,

        @Nullable @Pattern(regexp = "[A-Z]{2}", groups = OnDraft.class)
        String ultimateCountry,

        @Nullable Ownership ownership,
        @Nullable @Size(max = 255, groups = OnDraft.class) String owner,
        @Refers(Refers.To.ORGANISATION) @Nullable UUID parent,
        @Size(max = 50, groups = OnDraft.class) List<@Valid OrganisationSite> sites,
        @Size(max = 50, groups = OnDraft.class) List<@Valid Capability> capabilities,
        @Nullable @Valid LocalizedText profile,

        @Nullable @Size(max = 500, groups = OnDraft.class) @URL(regexp = "https?://.*", groups = OnDraft.class)
        String website,

        @Valid OrganisationOffice office,

        @Visible(Level.RESTRICTED) @Nullable @Size(max = 50, groups = OnDraft.class)
        String enterpriseCode,

        @Size(max = 50, groups = OnDraft.class) List<@Valid Source> sources,

        @Visible(Level.INTERNAL) @Nullable @Size(max = 255, groups = OnDraft.class)
        String note,

        boolean sample) {

    private static final Set<HelixRole> OF_MORE_COUNTRIES =
            EnumSet.of(HelixRole.ASSOCIATION, HelixRole.GOVERNMENT, HelixRole.INCUBATOR);

    public static final OrganisationContent EMPTY = new OrganisationContent(
            Name.NONE,
            null,
            List.of(),
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            null,
            OrganisationOffice.NONE,
            null,
            List.of(),
            null,
            false);

    /** Missing parts and lists become empty ones. */
    public OrganisationContent {
        name = Objects.requireNonNullElse(name, Name.NONE);
        roles = roles == null ? List.of() : List.copyOf(roles);
        sites = sites == null ? List.of() : List.copyOf(sites);
        capabilities = capabilities == null ? List.of() : List.copyOf(capabilities);
        office = Objects.requireNonNullElse(office, OrganisationOffice.NONE);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    @AssertTrue(message = "{organisation.country.missing}", groups = OnSubmit.class)
    boolean isCountryGiven() {
        return country != null || !belongsToOneCountry();
    }

    public boolean belongsToOneCountry() {
        return roles.stream().noneMatch(OF_MORE_COUNTRIES::contains);
    }

    /** Nothing more said yet. */
    public static OrganisationContent of(Name name, @Nullable String country) {
        return OrganisationContentBuilder.builder(EMPTY)
                .name(name)
                .country(country)
                .build();
    }
}
