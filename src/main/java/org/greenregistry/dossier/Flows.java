package org.greenregistry.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the flows of registered capital from certificate, events and steps. */
final class Flows {

    private Flows() {}

    static List<Flow> of(ProjectContent project) {
        var flows = new ArrayList<Flow>();
        var certificate = project.licences().certificate();
        var registered = project.capital().stream()
                .filter(figure -> figure.kind() == CapitalKind.REGISTERED && figure.preferred())
                .toList();
        if (certificate.on() != null) {
            registered.forEach(figure ->
                    flows.add(new Flow(Flow.Kind.NEW, certificate.on(), atFirst(project, figure), figure.currency())));
        }
        project.events().stream().map(Flows::moved).flatMap(Optional::stream).forEach(flows::add);
        project.steps().stream()
                .filter(step -> step.to() == Stage.TERMINATED)
                .forEach(step -> registered.forEach(
                        figure -> flows.add(new Flow(Flow.Kind.ENDED, step.on(), figure.amount(), figure.currency()))));
        return flows;
    }

    /** What was registered before the first change of that currency; today's figure where there was none. */
    private static @Nullable BigDecimal atFirst(ProjectContent project, CapitalFigure figure) {
        return project.events().stream()
                .filter(event -> event.kind() != null && event.kind().changesCapital())
                .map(Event::capital)
                .filter(change -> change.before() != null
                        && String.valueOf(figure.currency()).equals(change.currency()))
                .map(CapitalChange::before)
                .findFirst()
                .orElse(figure.amount());
    }

    private static Optional<Flow> moved(Event event) {
        var change = event.capital();
        if (event.kind() == null
                || !event.kind().changesCapital()
                || change.before() == null
                || change.after() == null) {
            return Optional.empty();
        }
        var moved = change.after().subtract(change.before());
        var kind = moved.signum() > 0 ? Flow.Kind.UP : Flow.Kind.DOWN;
        return Optional.of(new Flow(kind, event.on(), moved.abs(), change.currency()));
    }
}
