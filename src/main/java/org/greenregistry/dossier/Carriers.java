package org.greenregistry.dossier;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Who carries a project out, and so reports on it and speaks for it. */
public final class Carriers {

    private Carriers() {}

    /**
     * The organisations named as carrying it out; where none is, the only investor does so itself. Of several investors
     * none may, for each would see what the others paid in.
     */
    public static Stream<Party> of(ProjectContent project) {
        var implementing = project.parties().stream()
                .filter(party -> party.role() == PartyRole.IMPLEMENTING)
                .toList();
        var investors = project.investors().toList();
        return implementing.isEmpty()
                ? investors.stream().filter(investor -> investors.size() == 1)
                : implementing.stream();
    }

    /** @param names ids of the records that may name the organisation */
    public static boolean includes(ProjectContent project, Set<UUID> names) {
        return of(project).anyMatch(party -> party.organisation() != null && names.contains(party.organisation()));
    }
}
