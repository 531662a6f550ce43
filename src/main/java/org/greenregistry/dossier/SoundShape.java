package org.greenregistry.dossier;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An area in Vietnam whose lines do not cross. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SoundShapeValidator.class)
@interface SoundShape {

    String message() default "{project.site.parcel.unsound}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
