package org.greenregistry.dossier;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Made by the validation library, which needs it public. */
public class CompleteValidator implements ConstraintValidator<Complete, ProjectContent> {

    @Override
    public boolean isValid(ProjectContent project, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        var open = Requirements.of(project).stream()
                .filter(need -> !project.isExcused(need.path()))
                .toList();
        open.forEach(need -> need.blame(Blame.of(context, "{" + need.message() + "}")));
        return open.isEmpty();
    }
}
