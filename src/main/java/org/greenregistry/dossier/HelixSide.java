package org.greenregistry.dossier;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.greenregistry.organisation.HelixRole;

/** The three partners of the triple helix (Etzkowitz and Leydesdorff, 2000): those who know, who make, who govern. */
public enum HelixSide {
    ACADEMIA(EnumSet.of(HelixRole.UNIVERSITY, HelixRole.VOCATIONAL_SCHOOL, HelixRole.RESEARCH)),
    INDUSTRY(EnumSet.of(HelixRole.INDUSTRY, HelixRole.SUPPLIER, HelixRole.STARTUP)),
    GOVERNMENT(EnumSet.of(HelixRole.GOVERNMENT));

    private final Set<HelixRole> roles;

    HelixSide(Set<HelixRole> roles) {
        this.roles = roles;
    }

    /** Empty for those around the helix: incubators, associations, finance. */
    public static Optional<HelixSide> of(HelixRole role) {
        return Arrays.stream(values()).filter(side -> side.roles.contains(role)).findFirst();
    }
}
