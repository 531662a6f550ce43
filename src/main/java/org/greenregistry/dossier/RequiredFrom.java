package org.greenregistry.dossier;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component that must be there, or be excused with a reason ({@link Gap}), from a stage on. Asked on submit by
 * {@link Complete}; "X+" in project-fields.csv.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface RequiredFrom {

    Stage value();

    When when() default When.REACHED;

    /** Which projects at that stage it concerns. */
    enum When {
        /** Those at that stage or beyond it. */
        REACHED,

        /** Those at that stage, not those beyond. */
        AT,

        /** Those that reached it and whose regime has it: papers a regime does not know are not asked for. */
        IF_IN_REGIME,

        /** Those whose own history has it. */
        IF_PASSED
    }
}
