package org.greenregistry.opendata;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the OpenAPI document cannot see of an address in its mapping. Its words are {@code api.operation.…}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface ApiOperation {

    /** How the answer is made of its shape. */
    enum Form {
        ONE,

        /** A page of them in the envelope of lists. */
        PAGE,

        /** Lists of them by name. */
        LISTS
    }

    /** The shape of what is answered; none where it is no JSON of ours. */
    Class<?> answer() default Void.class;

    Form form() default Form.ONE;

    /** The media type of an answer without a shape. */
    String type() default "";

    /** Whether it takes every parameter that narrows a list. */
    boolean narrows() default false;

    /** Other parameters it takes, but the language. */
    String[] parameters() default {};

    /** Which of them must be there. */
    String[] required() default {};

    /** Key of its words where several addresses share them, behind {@code api.operation.}; {@code {0}} is the tag. */
    String words() default "";

    /** An address to ask for an example, behind that of the API. */
    String example() default "";
}
