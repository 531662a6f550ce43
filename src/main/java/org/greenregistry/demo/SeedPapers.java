package org.greenregistry.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.greenregistry.dossier.BuildingPermit;
import org.greenregistry.dossier.Environment;
import org.greenregistry.dossier.EnvironmentalProcedure;
import org.greenregistry.dossier.Extent;
import org.greenregistry.dossier.InPrinciple;
import org.greenregistry.dossier.InvestmentCertificate;
import org.greenregistry.dossier.LandRight;
import org.greenregistry.dossier.Licences;
import org.greenregistry.dossier.Milestone;
import org.greenregistry.dossier.MilestoneKind;
import org.greenregistry.dossier.PermitBasis;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.Step;
import org.greenregistry.dossier.StepBuilder;
import org.greenregistry.dossier.StepCause;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;

/** The moves of a seeded project and the papers they need, by version. */
record SeedPapers(int number, SeedPath path, LocalDate begun, SeedCalendar calendar) {

    private static final Set<Stage> STOPS = EnumSet.of(Stage.SUSPENDED, Stage.TERMINATED);

    List<Step> steps(int version) {
        var steps = new ArrayList<Step>();
        for (var v = 0; v <= version; v++) {
            for (var stage : v == 0 ? path.added(0).subList(1, path.added(0).size()) : path.added(v)) {
                steps.add(step(steps.size() + 1, stage, calendar.happened(number, v)));
            }
        }
        return steps;
    }

    private Step step(int order, Stage to, LocalDate on) {
        var stops = STOPS.contains(to);
        return StepBuilder.builder()
                .id("b" + order)
                .to(to)
                .on(ReducedDate.of(on))
                .number(number + "/QĐ-" + order)
                .authority(SeedProject.AUTHORITY)
                .cause(stops ? StepCause.INVESTOR : null)
                .extent(to == Stage.SUSPENDED ? Extent.WHOLE : null)
                .reason(stops ? new LocalizedText("Thị trường thay đổi", "The market changed") : null)
                .build();
    }

    Licences licences(int version) {
        if (!path.isCertified(version)) {
            return Licences.NONE;
        }
        var on = ReducedDate.of(certified());
        return new Licences(
                InPrinciple.NONE,
                new InvestmentCertificate("77%08d".formatted(number), on, SeedProject.AUTHORITY),
                null,
                new Environment(EnvironmentalProcedure.EIA, number + "/GPMT", on, 2),
                new BuildingPermit(PermitBasis.PERMIT, number + "/GPXD", on),
                new LandRight(number + "/ĐĐ", on, ReducedDate.of(certified().plusYears(50))));
    }

    /** When the certificate was issued: at the entry, or with the version that first has it. */
    private LocalDate certified() {
        for (var version = 1; version < SeedCalendar.VERSIONS; version++) {
            if (path.isCertified(version) && !path.isCertified(version - 1)) {
                return calendar.happened(number, version);
            }
        }
        return begun;
    }

    List<Milestone> milestones(int version) {
        var working = path.last(version) == Stage.OPERATING;
        return List.of(
                new Milestone("m1", MilestoneKind.CONSTRUCTION_START, null, ReducedDate.of(begun.plusMonths(12)), null),
                new Milestone(
                        "m2",
                        MilestoneKind.OPERATION,
                        null,
                        ReducedDate.of(begun.plusYears(4)),
                        working ? ReducedDate.of(calendar.happened(number, version)) : null));
    }
}
