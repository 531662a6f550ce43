package org.greenregistry.dossier;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.kernel.ReducedDate;
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

    /** The sides that work with a project on {@code day}, by public links and by its own partners. */
    public static Set<HelixSide> in(ProjectContent project, LocalDate day) {
        return Stream.concat(
                        project.ties().links().stream()
                                .filter(tie -> ReducedDate.spans(tie.since(), tie.until(), day))
                                .map(Tie::role),
                        project.partners().stream()
                                .filter(partner -> ReducedDate.spans(partner.since(), partner.until(), day))
                                .map(Partner::role))
                .filter(Objects::nonNull)
                .flatMap(role -> of(Objects.requireNonNull(role)).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(HelixSide.class)));
    }
}
