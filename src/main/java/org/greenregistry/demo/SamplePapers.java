package org.greenregistry.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.greenregistry.dossier.BuildingPermit;
import org.greenregistry.dossier.Environment;
import org.greenregistry.dossier.EnvironmentalProcedure;
import org.greenregistry.dossier.InPrinciple;
import org.greenregistry.dossier.InvestmentCertificate;
import org.greenregistry.dossier.LandRight;
import org.greenregistry.dossier.LegalRegime;
import org.greenregistry.dossier.Licences;
import org.greenregistry.dossier.Milestone;
import org.greenregistry.dossier.MilestoneKind;
import org.greenregistry.dossier.PermitBasis;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.ReducedDate;

/**
 * The papers a sample has by the stages it held: none before its time.
 *
 * @param stages the moves that led to them, the entry first
 */
record SamplePapers(String key, LegalRegime regime, List<Move> stages) {

    private static final Set<Stage> WITH_INVESTOR = EnumSet.of(Stage.INTERESTED, Stage.IRC_IN_PROCESS);
    private static final String BODY = "UBND (mẫu)";

    Stage stage() {
        return stages.getLast().stage().orElseThrow();
    }

    boolean isCertified() {
        return regime.has(Stage.REGISTERED) && firstFrom(Stage.REGISTERED).isPresent();
    }

    boolean hasInvestor() {
        return firstFrom(Stage.REGISTERED).isPresent()
                || stages.stream()
                        .anyMatch(move ->
                                move.stage().filter(WITH_INVESTOR::contains).isPresent());
    }

    Licences licences() {
        var approved = at(Stage.IPA_APPROVED);
        var prepared = firstFrom(Stage.PREPARING);
        var special = regime == LegalRegime.SPECIAL_PROCEDURE;
        return new Licences(
                approved.map(on -> new InPrinciple(key + "/CTDT", ReducedDate.of(on), BODY))
                        .orElse(InPrinciple.NONE),
                isCertified()
                        ? new InvestmentCertificate(
                                key,
                                firstFrom(Stage.REGISTERED).map(ReducedDate::of).orElseThrow(),
                                SampleProject.AGENCY)
                        : InvestmentCertificate.NONE,
                null,
                prepared.map(on -> new Environment(
                                special ? EnvironmentalProcedure.COMMITMENT : EnvironmentalProcedure.EIA,
                                key + "/MT",
                                ReducedDate.of(on),
                                2))
                        .orElse(Environment.NONE),
                prepared.map(on -> new BuildingPermit(
                                special ? PermitBasis.COMMITMENT : PermitBasis.PERMIT, key + "/XD", ReducedDate.of(on)))
                        .orElse(BuildingPermit.NONE),
                prepared.map(on -> new LandRight(key + "/DAT", ReducedDate.of(on), ReducedDate.of(on.plusYears(50))))
                        .orElse(LandRight.NONE));
    }

    /** Planned from the entry on, actual where the journey came so far. */
    List<Milestone> milestones() {
        var begun = stages.getFirst().on();
        return List.of(
                milestone("m1", MilestoneKind.CONSTRUCTION_START, begun.plusMonths(18), Stage.UNDER_CONSTRUCTION),
                milestone("m2", MilestoneKind.OPERATION, begun.plusYears(4), Stage.OPERATING));
    }

    private Milestone milestone(String id, MilestoneKind kind, LocalDate planned, Stage reached) {
        return new Milestone(
                id,
                kind,
                null,
                ReducedDate.of(planned),
                at(reached).map(ReducedDate::of).orElse(null));
    }

    private Optional<LocalDate> at(Stage stage) {
        return stages.stream()
                .filter(move -> move.stage().filter(stage::equals).isPresent())
                .map(Move::on)
                .findFirst();
    }

    /** When it first was at {@code stage} or further on the way to operation. */
    private Optional<LocalDate> firstFrom(Stage stage) {
        return stages.stream()
                .filter(move -> move.stage()
                        .filter(held -> held.compareTo(stage) >= 0 && held.compareTo(Stage.OPERATING) <= 0)
                        .isPresent())
                .map(Move::on)
                .findFirst();
    }
}
