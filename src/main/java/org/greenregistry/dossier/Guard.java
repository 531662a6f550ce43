package org.greenregistry.dossier;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a step of the stage graph needs. Each names the values that are missing: those of the step itself as
 * {@code step.number}, those of the project by their path.
 */
public enum Guard {
    NUMBER((project, step) -> missing(step.number(), "step.number")),
    AUTHORITY((project, step) -> missing(step.authority(), "step.authority")),
    REASON((project, step) -> missing(step.reason(), "step.reason")),
    CAUSE((project, step) -> missing(step.cause(), "step.cause")),
    EXTENT((project, step) -> missing(step.extent(), "step.extent")),
    SELECTION((project, step) -> missing(step.selection(), "step.selection")),
    UNTIL((project, step) -> missing(step.until(), "step.until")),
    INVESTOR((project, step) -> unless(project.investors().findAny().isPresent(), "parties")),

    /** Without a certificate only domestic investors may go on. */
    DOMESTIC_INVESTOR((project, step) -> unless(
            project.investors().findAny().isPresent() && project.investors().noneMatch(Party::isForeign), "parties")),

    /** What the decision fixes: objectives, site, scale, capital, schedule, term. */
    FIXED((project, step) -> Stream.of(
                    missing(project.purpose().objectives(), "purpose.objectives"),
                    missing(project.purpose().scale(), "purpose.scale"),
                    missing(project.site().address(), "site.address"),
                    unless(!project.capital().isEmpty(), "capital"),
                    unless(!project.milestones().isEmpty(), "milestones"),
                    missing(project.term().years(), "term.years"))
            .flatMap(List::stream)
            .toList()),

    IN_PRINCIPLE((project, step) -> both(
            missing(project.licences().inPrinciple().number(), "licences.inPrinciple.number"),
            missing(project.licences().inPrinciple().on(), "licences.inPrinciple.on"))),

    CERTIFICATE((project, step) -> both(
            both(
                    missing(project.licences().certificate().number(), "licences.certificate.number"),
                    missing(project.licences().certificate().on(), "licences.certificate.on")),
            unless(project.capital().stream().anyMatch(figure -> figure.kind() == CapitalKind.REGISTERED), "capital"))),

    ENVIRONMENT((project, step) -> environment(project)),
    ENVIRONMENT_NUMBER(
            (project, step) -> missing(project.licences().environment().number(), "licences.environment.number")),
    BUILDING((project, step) -> building(project)),

    /** Under the special procedure the commitment to build stands for the land too. */
    LAND((project, step) ->
            project.isCommitted() && project.licences().building().basis() == PermitBasis.COMMITMENT
                    ? List.of()
                    : missing(project.licences().land().number(), "licences.land.number")),

    AFTER_CERTIFICATE((project, step) -> {
        var first = project.licences().certificate().on();
        return unless(first == null || step.on() == null || !step.on().first().isBefore(first.first()), "step.on");
    }),

    AFTER_SUSPENSION((project, step) -> unless(
            step.on() == null
                    || project.history().stream()
                            .filter(held -> held.stage() == Stage.SUSPENDED && held.since() != null)
                            .allMatch(held -> Objects.requireNonNull(held.since())
                                    .first()
                                    .isBefore(step.on().first())),
            "step.on")),

    /** A project expires when its term is over, not before. */
    TERM_OVER((project, step) -> {
        var end = project.term().endsOn();
        return unless(
                step.cause() != StepCause.EXPIRED
                        || (end != null
                                && step.on() != null
                                && !step.on().first().isBefore(end.first())),
                "term.endsOn");
    });

    /** Lambdas that hold nothing. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final BiFunction<ProjectContent, Step, List<String>> check;

    Guard(BiFunction<ProjectContent, Step, List<String>> check) {
        this.check = check;
    }

    /** Paths of what {@code step} still needs; empty if it may be taken. */
    List<String> missing(ProjectContent project, Step step) {
        return check.apply(project, step);
    }

    private static List<String> environment(ProjectContent project) {
        var paper = project.licences().environment();
        return switch (paper.procedure()) {
            case null -> List.of("licences.environment.procedure");
            case EXEMPT -> List.of();
            case COMMITMENT -> unless(project.isCommitted(), "licences.environment.procedure");
            case EIA, LICENCE, REGISTRATION ->
                both(
                        missing(paper.number(), "licences.environment.number"),
                        missing(paper.on(), "licences.environment.on"));
        };
    }

    private static List<String> building(ProjectContent project) {
        var permit = project.licences().building();
        return switch (permit.basis()) {
            case null -> List.of("licences.building.basis");
            case EXEMPT -> List.of();
            case COMMITMENT -> unless(project.isCommitted(), "licences.building.basis");
            case PERMIT ->
                both(
                        missing(permit.number(), "licences.building.number"),
                        missing(permit.on(), "licences.building.on"));
        };
    }

    private static List<String> missing(@Nullable Object value, String path) {
        return unless(value != null, path);
    }

    private static List<String> unless(boolean given, String path) {
        return given ? List.of() : List.of(path);
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
