package org.greenregistry.project;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Contradiction;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.Flow;
import org.greenregistry.dossier.IndicatorKind;
import org.greenregistry.dossier.MilestoneKind;
import org.greenregistry.dossier.ObstacleKind;
import org.greenregistry.dossier.SmartTechnology;
import org.greenregistry.dossier.Stage;
import org.greenregistry.project.ProjectFacts.Blocked;
import org.greenregistry.project.ProjectFacts.Due;
import org.greenregistry.project.ProjectFacts.Ends;
import org.greenregistry.project.ProjectFacts.Figure;
import org.greenregistry.project.ProjectFacts.Frame;
import org.greenregistry.project.ProjectFacts.Measured;
import org.greenregistry.project.ProjectFacts.Paid;
import org.greenregistry.project.ProjectFacts.Since;
import org.greenregistry.project.ProjectFacts.Smart;
import org.greenregistry.project.ProjectFacts.Spent;

/** Facts as bytes of the index and back. */
public final class FactsCodec {

    /**
     * Raised by whoever changes the order of the bytes, or moves a constant of an enum, which is written by its place.
     * It is part of the names of the columns, so an index with bytes in another order has no such column and is made
     * anew before anyone asks it.
     */
    static final int ORDER = 3;

    private static final List<Stage> STAGES = List.of(Stage.values());
    private static final List<Evidence> EVIDENCE = List.of(Evidence.values());
    private static final List<SmartTechnology> TECHNOLOGIES = List.of(SmartTechnology.values());
    private static final List<CapitalKind> CAPITAL = List.of(CapitalKind.values());
    private static final List<Flow.Kind> FLOWS = List.of(Flow.Kind.values());
    private static final List<IndicatorKind> INDICATORS = List.of(IndicatorKind.values());
    private static final List<ObstacleKind> OBSTACLES = List.of(ObstacleKind.values());
    private static final List<MilestoneKind> MILESTONES = List.of(MilestoneKind.values());
    private static final List<EndKind> ENDS = List.of(EndKind.values());
    private static final List<Contradiction> CONTRADICTIONS = List.of(Contradiction.values());

    private FactsCodec() {}

    static byte[] write(ProjectFacts facts) {
        var out = new FactsOut();
        out.id(facts.record());
        out.number(facts.number());
        out.word(facts.code());
        out.id(facts.author());
        out.number(facts.recordedFrom().toEpochMilli());
        out.list(facts.history(), since -> {
            out.value(since.stage(), STAGES);
            out.day(since.day());
        });
        out.word(facts.category());
        out.word(facts.section());
        out.word(facts.unit());
        out.word(facts.district());
        out.word(facts.park());
        out.list(facts.countries(), out::word);
        out.list(facts.owners(), out::word);
        out.list(facts.groups(), out::word);
        out.list(facts.certificates(), out::word);
        out.list(facts.companies(), out::word);
        out.list(facts.agencies(), out::word);
        out.value(facts.evidence(), EVIDENCE);
        writeGreen(out, facts);
        writeAmounts(out, facts);
        writeCourse(out, facts);
        out.number(facts.asked());
        out.list(facts.absent(), out::word);
        out.list(facts.excused(), out::word);
        out.list(facts.contradictions(), found -> out.value(found, CONTRADICTIONS));
        return out.toBytes();
    }

    private static void writeGreen(FactsOut out, ProjectFacts facts) {
        var frame = facts.frame();
        out.list(frame.areas(), out::word);
        out.list(frame.objectives(), out::word);
        out.list(frame.goals(), out::word);
        out.list(frame.goods(), out::word);
        var smart = facts.smart();
        out.list(smart.technologies(), technology -> out.value(technology, TECHNOLOGIES));
        out.optional(smart.before());
        out.optional(smart.after());
        out.day(smart.on());
    }

    private static void writeAmounts(FactsOut out, ProjectFacts facts) {
        out.list(facts.figures(), figure -> {
            out.value(figure.kind(), CAPITAL);
            out.word(figure.currency());
            out.decimal(figure.amount());
        });
        out.list(facts.flows(), flow -> {
            out.value(flow.kind(), FLOWS);
            out.day(flow.day());
            out.word(flow.currency());
            out.decimal(flow.amount());
        });
        out.optional(facts.jobs());
        out.decimal(facts.hectares());
        out.list(facts.measured(), value -> {
            out.word(value.indicator());
            out.value(value.kind(), INDICATORS);
            out.day(value.from());
            out.decimal(value.value());
        });
        out.list(facts.spent(), report -> {
            out.period(report.period());
            out.word(report.currency());
            out.decimal(report.implemented());
            out.decimal(report.total());
            out.optional(report.workersVietnamese());
            out.optional(report.workersForeign());
        });
    }

    private static void writeCourse(FactsOut out, ProjectFacts facts) {
        out.list(facts.blocked(), obstacle -> {
            out.value(obstacle.kind(), OBSTACLES);
            out.word(obstacle.agency());
            out.day(obstacle.since());
            out.day(obstacle.promised());
            out.day(obstacle.resolved());
        });
        out.list(facts.due(), milestone -> {
            out.value(milestone.kind(), MILESTONES);
            out.day(milestone.planned());
            out.day(milestone.actual());
        });
        out.list(facts.ends(), end -> {
            out.value(end.kind(), ENDS);
            out.day(end.day());
        });
        out.day(facts.heldSince());
        out.day(facts.reviewOn());
    }

    /** @param from where in {@code bytes} they begin */
    public static ProjectFacts read(byte[] bytes, int from) {
        var in = new FactsIn(bytes, from);
        return new ProjectFacts(
                Objects.requireNonNull(in.id()),
                (int) in.number(),
                in.someWord(),
                in.id(),
                Instant.ofEpochMilli(in.number()),
                in.list(() -> new Since(in.value(STAGES), in.day())),
                in.word(),
                in.word(),
                in.word(),
                in.word(),
                in.word(),
                in.list(in::someWord),
                in.list(in::someWord),
                in.list(in::someWord),
                in.list(in::someWord),
                in.list(in::someWord),
                in.list(in::someWord),
                in.value(EVIDENCE),
                new Frame(in.list(in::someWord), in.list(in::someWord), in.list(in::someWord), in.list(in::someWord)),
                new Smart(in.list(() -> in.value(TECHNOLOGIES)), in.optional(), in.optional(), in.day()),
                in.list(() -> new Figure(in.value(CAPITAL), in.someWord(), in.someDecimal())),
                in.list(() -> new Paid(in.value(FLOWS), in.day(), in.word(), in.decimal())),
                in.optional(),
                in.decimal(),
                in.list(() -> new Measured(in.someWord(), in.value(INDICATORS), in.someDay(), in.someDecimal())),
                in.list(() ->
                        new Spent(in.period(), in.word(), in.decimal(), in.decimal(), in.optional(), in.optional())),
                in.list(() -> new Blocked(in.value(OBSTACLES), in.word(), in.someDay(), in.day(), in.day())),
                in.list(() -> new Due(in.value(MILESTONES), in.day(), in.day())),
                in.list(() -> new Ends(in.value(ENDS), in.someDay())),
                in.day(),
                in.day(),
                (int) in.number(),
                in.list(in::someWord),
                in.list(in::someWord),
                contradictions(in));
    }

    private static EnumSet<Contradiction> contradictions(FactsIn in) {
        var found = EnumSet.noneOf(Contradiction.class);
        found.addAll(in.list(() -> in.value(CONTRADICTIONS)));
        return found;
    }
}
