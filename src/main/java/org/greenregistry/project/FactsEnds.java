package org.greenregistry.project;

import java.util.List;
import java.util.stream.Stream;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.Step;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/** What of a project ends, as its papers and its last step say. */
final class FactsEnds {

    private FactsEnds() {}

    static List<ProjectFacts.Ends> of(ProjectContent content) {
        var own = Stream.of(
                end(EndKind.TERM, content.term().endsOn()),
                end(EndKind.LAND, content.licences().land().until()),
                step(content));
        var claims = content.claims().stream().map(claim -> end(EndKind.CERTIFICATE, claim.expires()));
        return Stream.concat(own, claims).flatMap(ends -> ends).toList();
    }

    /** A trial or a suspension, while it lasts. */
    private static Stream<ProjectFacts.Ends> step(ProjectContent content) {
        return content.steps().isEmpty() ? Stream.of() : step(content.steps().getLast(), content.stage());
    }

    private static Stream<ProjectFacts.Ends> step(Step last, @Nullable Stage held) {
        if (last.to() != held) {
            return Stream.of();
        }
        return held == Stage.TRIAL_OPERATION
                ? end(EndKind.TRIAL, last.until())
                : held == Stage.SUSPENDED ? end(EndKind.SUSPENSION, last.until()) : Stream.of();
    }

    private static Stream<ProjectFacts.Ends> end(EndKind kind, @Nullable ReducedDate day) {
        return day == null ? Stream.of() : Stream.of(new ProjectFacts.Ends(kind, day.first()));
    }
}
