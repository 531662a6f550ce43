package org.greenregistry.dossier;

import java.util.Optional;
import org.greenregistry.organisation.HelixRole;

/** The three partners of the triple helix (Etzkowitz and Leydesdorff, 2000): those who know, who make, who govern. */
public enum HelixSide {
    ACADEMIA,
    INDUSTRY,
    GOVERNMENT;

    /** Empty for those around the helix: incubators, associations, finance. */
    public static Optional<HelixSide> of(HelixRole role) {
        return switch (role) {
            case UNIVERSITY, VOCATIONAL_SCHOOL, RESEARCH -> Optional.of(ACADEMIA);
            case INDUSTRY, SUPPLIER, STARTUP -> Optional.of(INDUSTRY);
            case GOVERNMENT -> Optional.of(GOVERNMENT);
            case INCUBATOR, ASSOCIATION, FINANCE -> Optional.empty();
        };
    }
}
