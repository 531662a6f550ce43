package org.greenregistry.dossier;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;

/** Made by the validation library, which needs it public. */
public class WalkedValidator implements ConstraintValidator<Walked, ProjectContent> {

    private static final String STEP = "step.";

    @Override
    public boolean isValid(ProjectContent project, ConstraintValidatorContext context) {
        var entered = project.entered();
        if (entered == null || project.regime() == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        if (!StageGraph.entries(project.regime()).contains(entered)) {
            Blame.of(context, "{project.opening.stage.closed}").at("opening", "stage");
            return false;
        }
        for (var i = 0; i < project.steps().size(); i++) {
            if (!mayFollow(project, i, context)) {
                return false;
            }
        }
        return true;
    }

    /** Guards look at the project as it is now, so only the newest step is asked for them. */
    private static boolean mayFollow(ProjectContent project, int index, ConstraintValidatorContext context) {
        var step = project.steps().get(index);
        if (step.to() == null) {
            return true;
        }
        var before = project.history(index);
        var edge = StageGraph.edge(project.regime(), before, step);
        if (edge.isEmpty()) {
            Blame.of(context, "{project.steps.illegal}").atItem("steps", index, "to");
            return false;
        }
        var since = before.getLast().since();
        if (since != null && step.on() != null && step.on().first().isBefore(since.first())) {
            Blame.of(context, "{project.steps.early}").atItem("steps", index, "on");
            return false;
        }
        return index < project.steps().size() - 1 || hasAll(edge.get(), project, step, index, context);
    }

    private static boolean hasAll(
            Transition edge, ProjectContent project, Step step, int index, ConstraintValidatorContext context) {
        var complete = true;
        for (var guard : edge.guards()) {
            for (var path : guard.missing(project, step)) {
                var blame = Blame.of(context, "{project.guard." + guard + "}");
                if (path.startsWith(STEP)) {
                    blame.atItem("steps", index, path.substring(STEP.length()));
                } else {
                    blame.at(List.of(path.split("\\.", -1)).toArray(String[]::new));
                }
                complete = false;
            }
        }
        return complete;
    }
}
