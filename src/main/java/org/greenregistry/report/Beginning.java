package org.greenregistry.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.ReportPeriod;

/** What a report begins with: what the book says of its project. */
final class Beginning {

    private static final String VIETNAM = "VN";

    private Beginning() {}

    /** Whether it ever had a licence. */
    static boolean isReporting(ProjectContent project) {
        return project.history().stream()
                .anyMatch(held -> held.stage().compareTo(Stage.REGISTERED) >= 0
                        && held.stage().compareTo(Stage.TERMINATED) < 0);
    }

    static ReportContent of(ProjectContent project, UUID record, ReportPeriod period) {
        var registered = registered(project);
        return new ReportContent(
                        record,
                        period,
                        project.name().text(),
                        registered.map(CapitalFigure::currency).orElseGet(() -> currency(project)),
                        registered.map(CapitalFigure::amount).orElse(null),
                        investors(project),
                        List.of(),
                        null,
                        null,
                        null,
                        project.sample())
                .withAllLines();
    }

    private static Optional<CapitalFigure> registered(ProjectContent project) {
        return project.capital().stream()
                .filter(figure -> figure.preferred() && figure.kind() == CapitalKind.REGISTERED)
                .filter(figure -> figure.currency() != null && figure.amount() != null)
                .max((one, other) -> amount(one).compareTo(amount(other)));
    }

    private static BigDecimal amount(CapitalFigure figure) {
        return Objects.requireNonNull(figure.amount());
    }

    /** Foreign projects report in US dollars, domestic ones in dong. */
    private static String currency(ProjectContent project) {
        return project.investors().anyMatch(Beginning::isForeign) ? "USD" : "VND";
    }

    private static List<ReportInvestor> investors(ProjectContent project) {
        return project.investors()
                .map(party -> new ReportInvestor(party.id(), party.name(), party.country(), isForeign(party)))
                .toList();
    }

    private static boolean isForeign(Party party) {
        return party.country() != null && !party.country().equals(VIETNAM);
    }
}
