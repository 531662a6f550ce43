package org.greenregistry.dossier;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.stream.Collectors;
import org.greenregistry.kernel.OnSubmit;

/** Asks the rules of a content without starting anything. */
final class Rules {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private Rules() {}

    /** Where and why, as {@code steps[0].number project.guard.NUMBER}. */
    static Set<String> broken(ProjectContent content) {
        return VALIDATOR.validate(content, OnSubmit.class).stream()
                .map(Rules::said)
                .collect(Collectors.toSet());
    }

    private static String said(ConstraintViolation<?> fault) {
        return fault.getPropertyPath() + " " + fault.getMessageTemplate().replaceAll("[{}]", "");
    }
}
