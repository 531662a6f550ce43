package org.greenregistry.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.Visible;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a project.
 *
 * @param organisation id of its record, once it has one
 * @param name as the document writes it
 * @param country of registration, ISO 3166-1 alpha-2
 * @param ultimateCountry of the ultimate owner
 * @param share of the capital, per cent
 * @param documentNumber tax code, number of the founding decision or of a passport
 * @param legalRepresentative id of the person; name and telephone stand in the person's row only
 * @param contact id of the person colleagues reach it by
 */
@Built
public record Party(
        String id,
        @Nullable @NotNull(groups = OnSubmit.class) PartyRole role,
        @Nullable @RequiredFrom(Stage.REGISTERED) InvestorKind kind,
        @Nullable UUID organisation,

        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 255, groups = OnDraft.class)
        String name,

        @Nullable @RequiredFrom(Stage.CALLING) @Pattern(regexp = "[A-Z]{2}", groups = OnDraft.class)
        String country,

        @Nullable @Pattern(regexp = "[A-Z]{2}", groups = OnDraft.class)
        String ultimateCountry,

        @Visible(Level.INTERNAL) @Nullable @Size(max = 255, groups = OnDraft.class)
        String address,

        @Visible(Level.INTERNAL)
        @Nullable
        @DecimalMin(value = "0", groups = OnDraft.class)
        @DecimalMax(value = "100", groups = OnDraft.class)
        @Digits(integer = 3, fraction = 4, groups = OnDraft.class)
        BigDecimal share,

        @Visible(Level.RESTRICTED) @Nullable @RequiredFrom(Stage.REGISTERED) @Size(max = 50, groups = OnDraft.class)
        String documentNumber,

        @Visible(Level.INTERNAL) @Nullable UUID legalRepresentative,

        @Visible(Level.INTERNAL) @Nullable @RequiredFrom(Stage.REGISTERED)
        UUID contact,

        @Visible(Level.INTERNAL) @Valid Consent consent)
        implements Identified {

    private static final String VIETNAM = "VN";

    public Party {
        consent = Objects.requireNonNullElse(consent, Consent.NONE);
    }

    /** An investor or other party of whom only this much is known. */
    public static Party of(String id, @Nullable PartyRole role, @Nullable String name, @Nullable String country) {
        return PartyBuilder.builder()
                .id(id)
                .role(role)
                .name(name)
                .country(country)
                .build();
    }

    boolean isForeign() {
        return country != null && !country.equals(VIETNAM);
    }
}
