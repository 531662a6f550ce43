package org.greenregistry.shell;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import java.util.Set;
import org.greenregistry.kernel.OnSubmit;

/** Which components of a content record must be there when it is submitted: read from its rules, for the mark. */
final class Requirement {

    private static final Set<Class<? extends Annotation>> REQUIRING =
            Set.of(NotBlank.class, NotNull.class, NotEmpty.class);
    private static final Validator RULES =
            Validation.buildDefaultValidatorFactory().getValidator();

    private Requirement() {}

    static boolean on(Class<? extends Record> type, String component) {
        var property = RULES.getConstraintsForClass(type).getConstraintsForProperty(component);
        return property != null
                && property
                        .findConstraints()
                        .unorderedAndMatchingGroups(OnSubmit.class, Default.class)
                        .getConstraintDescriptors()
                        .stream()
                        .anyMatch(
                                rule -> REQUIRING.contains(rule.getAnnotation().annotationType()));
    }
}
