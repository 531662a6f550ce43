package org.greenregistry.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Stage;

/** Which organisation reports on a project: those that carry it out. */
final class Reporters {

    private Reporters() {}

    /**
     * The organisations named as carrying it out; where none is, the only investor does so itself. Of several investors
     * none may, for each would see what the others paid in.
     */
    static Stream<Party> of(ProjectContent project) {
        var implementing = project.parties().stream()
                .filter(party -> party.role() == PartyRole.IMPLEMENTING)
                .toList();
        var investors = project.investors().toList();
        return (implementing.isEmpty() ? investors.size() == 1 ? investors : List.<Party>of() : implementing).stream();
    }

    /** Whether a report is owed on a period that ends on {@code day}: licensed by then, and not ended. */
    static boolean owes(ProjectContent project, LocalDate day) {
        return project.history().stream()
                .filter(held -> held.since() == null || !held.since().first().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(held -> held.stage().compareTo(Stage.REGISTERED) >= 0
                        && held.stage().compareTo(Stage.TERMINATED) < 0)
                .isPresent();
    }

    static boolean includes(ProjectContent project, UUID organisation) {
        return of(project).anyMatch(party -> organisation.equals(party.organisation()));
    }
}
