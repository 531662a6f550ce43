package org.greenregistry.dossier;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the stage of a project asks for is there, or its absence has a reason. See {@link RequiredFrom}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Constraint(validatedBy = CompleteValidator.class)
public @interface Complete {

    String message() default "{registry.required}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
