package org.greenregistry.report;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.Phase;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.ReportPeriod;

/** What a report begins with: what the book says of its project. */
final class Beginning {

    private static final String VIETNAM = "VN";

    /** Those with a licence whose end has not come. */
    private static final Set<Phase> REPORTING = EnumSet.of(Phase.BUILDING, Phase.OPERATING, Phase.PAUSED);

    private Beginning() {}

    static boolean isReporting(ProjectContent project) {
        var stage = project.stage();
        return stage != null && REPORTING.contains(stage.phase());
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
