package org.greenregistry.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.Visible;
import org.jspecify.annotations.Nullable;

/**
 * The papers a project lives by.
 *
 * @param enterpriseCode of the enterprise that carries the project out: tax code, ten digits or ten and three
 */
public record Licences(
        @Valid InPrinciple inPrinciple,
        @Valid InvestmentCertificate certificate,

        @Nullable @Pattern(regexp = "[0-9]{10}(-[0-9]{3})?", groups = OnDraft.class)
        String enterpriseCode,

        @Valid Environment environment,
        @Visible(Level.INTERNAL) @Valid BuildingPermit building,
        @Visible(Level.INTERNAL) @Valid LandRight land) {

    public static final Licences NONE = new Licences(
            InPrinciple.NONE, InvestmentCertificate.NONE, null, Environment.NONE, BuildingPermit.NONE, LandRight.NONE);

    public Licences {
        inPrinciple = Objects.requireNonNullElse(inPrinciple, InPrinciple.NONE);
        certificate = Objects.requireNonNullElse(certificate, InvestmentCertificate.NONE);
        environment = Objects.requireNonNullElse(environment, Environment.NONE);
        building = Objects.requireNonNullElse(building, BuildingPermit.NONE);
        land = Objects.requireNonNullElse(land, LandRight.NONE);
    }
}
