package org.greenregistry.dossier;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The steps of a project follow the stage graph of its regime, and the last one has what it needs. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Constraint(validatedBy = WalkedValidator.class)
public @interface Walked {

    String message() default "{project.steps.illegal}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
